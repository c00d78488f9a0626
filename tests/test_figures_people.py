"""How many took part."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;offered_on;started_on;ended_on;birth_year
    a;AIG;01.12.2013;15.12.2013;01.01.2014;31.03.2014;1990    # under 30
    a;PFF;01.03.2014;01.04.2014;02.04.2014;;1990              # the same person
    b;AIG;;;31.12.2014;;1960                                  # in from the last day
    c;AIG;;;01.01.2013;01.01.2014;                            # out on the first day, age unknown
    d;AIG;;;01.01.2013;31.12.2013;1990                        # out the day before
    e;AIG;31.12.2014;;;;1990                                  # referred on the last day
"""


def _values(answer: list[tuple]) -> dict:
    return {measure: (value, unknown) for measure, value, *_, unknown in answer}


def test_persons_count_once_and_events_on_their_own_date(ask):
    assert _values(ask("figures_people", years=[2014], participations=STAYS)) == {
        "ended": (2, None),
        "offered": (1, None),
        "participants": (3, None),
        "referred": (2, None),
        "started": (3, None),
        "stays": (4, None),
        "under_30": (1, 1),
    }


def test_nobody_in_a_scheme_is_zero(ask):
    answer = ask("figures_people", years=[2014], schemes=["JV"], participations=STAYS)
    assert {value for _, value, *_ in answer} == {0}


def test_a_year_before_or_after_the_export_is_unknown_and_not_zero(ask):
    told = {"participations": STAYS, "extract_date": date(2014, 12, 31)}
    for year in (2012, 2015):
        answer = ask("figures_people", years=[year], **told)
        assert {value for _, value, *_ in answer} == {None}


def test_a_missing_export_is_unknown_and_not_zero(ask):
    assert {value for _, value, *_ in ask("figures_people", years=[2014])} == {None}


def test_schemes_and_years_share_persons_but_not_stays(ask):
    both = _values(ask("figures_people", years=[2013, 2014], participations=STAYS))
    assert (both["participants"], both["stays"]) == ((4, None), (5, None))
