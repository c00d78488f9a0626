"""How many took part in each scheme."""

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;8;01.01.2014;
"""
STAYS = """
    participant_id;scheme;group;referred_on;offered_on;started_on;ended_on
    a;AIG;Ungdom;01.12.2013;01.01.2014;02.01.2014;31.03.2014
    a;AIG;Ungdom;;;01.04.2014;                       # again: one person, two stays
    b;AIG;;;;31.12.2014;                             # in no group, from the last day
    a;TPL;;31.12.2014;;;                             # referred on the last day
    c;PFF;;;;01.01.2013;31.12.2013                   # the year before
"""


def test_schemes_with_a_stay_or_an_event_in_the_period(ask):
    answer = ask("participants_by_scheme", years=[2014], participations=STAYS, groups=GROUPS)
    assert answer == [
        ("AIG", 2, 3, 1, 0, 1, 3, 1),
        ("TPL", 0, 0, 0, 1, 0, 0, 0),
    ]


def test_stays_and_events_add_up_to_the_total(ask):
    inputs = {"participations": STAYS, "groups": GROUPS}
    by_scheme = ask("participants_by_scheme", years=[2013, 2014], **inputs)
    total = {row[0]: row[1] for row in ask("figures_people", years=[2013, 2014], **inputs)}
    summed = [sum(column) for column in zip(*[row[2:] for row in by_scheme], strict=True)]
    stays, _, referred, offered, started, ended = summed
    assert (stays, referred, offered) == (total["stays"], total["referred"], total["offered"])
    assert (started, ended) == (total["started"], total["ended"])
