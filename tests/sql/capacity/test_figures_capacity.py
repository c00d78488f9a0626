"""Were the places full."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;10.01.2014
    Kurs;JV;1;06.01.2014;10.01.2014        # 5 of the 10 days
    Stengt;PFF;0;01.01.2014;
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office
    a;AIG;Ungdom;01.01.2014;;1;NAV Øst                # 10 days
    b;AIG;Ungdom;10.01.2014;10.01.2014;0,5;NAV Øst    # half a place on the last day
    c;JV;Kurs;01.01.2014;;1;NAV Vest                  # 5 days, it opened on the 6th
    d;JV;Kurs;10.01.2014;10.01.2014;1;NAV Vest        # one over
    e;PFF;Stengt;01.01.2014;;1;NAV Vest               # its group is closed
    f;TPL;;01.01.2014;;1;NAV Vest                     # in no group
"""


def _values(answer: list[tuple]) -> dict:
    return {measure: value for measure, value, *_ in answer}


def test_all_groups_together(ask):
    answer = ask("figures_capacity", years=[2014], groups=GROUPS, participations=STAYS)
    assert _values(answer) == {
        "days_over_capacity": 1,
        "peak_occupied": 3.5,
        "persons_per_place": 4 / 2.5,
        "place_days_available": 25,
        "place_days_occupied": 16.5,
        "places": 2.5,
        "stays_without_place": 2,
        "utilization_rate": 16.5 / 25,
    }
    rates = {row[0]: row[2:4] for row in answer if row[2] is not None}
    assert rates == {"utilization_rate": (16.5, 25), "persons_per_place": (4, 2.5)}


def test_an_office_uses_its_share_of_all_places(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "years": [2014]}
    east = _values(ask("figures_capacity", offices=["NAV Øst"], **inputs))
    west = _values(ask("figures_capacity", offices=["NAV Vest"], **inputs))
    assert east["place_days_available"] == west["place_days_available"] == 25
    assert (east["place_days_occupied"], west["place_days_occupied"]) == (10.5, 6)


def test_nothing_available_is_unknown_and_not_zero(ask):
    inputs = {"groups": GROUPS, "participations": STAYS}
    closed = _values(ask("figures_capacity", years=[2014], schemes=["PFF"], **inputs))
    assert closed.pop("stays_without_place") == 1
    assert set(closed.values()) == {None}


def test_without_participations_only_the_places_are_known(ask):
    answer = ask("figures_capacity", years=[2014], groups=GROUPS)
    known = {measure: value for measure, value in _values(answer).items() if value is not None}
    assert known == {"places": 2.5, "place_days_available": 25}


def test_the_period_is_cut_at_the_extract_date(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "extract_date": date(2014, 1, 5)}
    cut = _values(ask("figures_capacity", years=[2014], **inputs))
    assert (cut["place_days_available"], cut["place_days_occupied"]) == (10, 5)


def test_persons_per_place_are_of_one_year_and_of_all_persons_alone(ask):
    inputs = {"groups": GROUPS, "participations": STAYS}
    several = _values(ask("figures_capacity", years=[2014, 2015], **inputs))
    some = _values(ask("figures_capacity", years=[2014], offices=["NAV Øst"], **inputs))
    assert (several["persons_per_place"], some["persons_per_place"]) == (None, None)
    assert several["places"] == some["places"] == 2.5  # those are known
