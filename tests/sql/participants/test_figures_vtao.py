"""How many had VTAO, of the persons and of the places."""

GROUPS = "group;scheme;places;valid_from\nPraksis;PFF;4;01.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on;vtao_granted_on
    a;PFF;Praksis;01.01.2010;;31.12.2014              # granted on the last day
    b;PFF;Praksis;01.01.2010;;01.01.2015              # granted the day after
    c;PFF;Praksis;01.01.2010;01.01.2014;01.06.2010    # granted long ago, in on the first day
    d;PFF;Praksis;01.01.2010;31.12.2013;01.06.2010    # out the day before
    e;PFF;Praksis;01.01.2010;;                        # no VTAO
"""


def test_vtao_counts_active_persons_granted_by_the_end_of_the_period(ask):
    answer = ask("figures_vtao", years=[2014], participations=STAYS, groups=GROUPS)
    assert [row[:4] for row in answer] == [
        ("vtao", 2, None, None),
        ("vtao_person_rate", 2 / 4, 2, 4),
        ("vtao_place_rate", 2 / 4, 2, 4),
    ]


def test_without_places_or_persons_there_is_no_rate(ask):
    inputs = {"participations": STAYS, "groups": GROUPS}
    answer = ask("figures_vtao", years=[2014], schemes=["AIG"], **inputs)
    assert [row[1] for row in answer] == [0, None, None]


def test_an_export_without_vtao_gives_no_count(ask):
    rows = "participant_id;scheme;group;started_on\na;PFF;Praksis;01.01.2010"
    answer = ask("figures_vtao", years=[2014], participations=rows, groups=GROUPS)
    assert [row[1:4] for row in answer] == [
        (None, None, None),
        (None, None, 1),  # the base is known all the same
        (None, None, 4),
    ]
