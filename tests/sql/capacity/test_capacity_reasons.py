"""Where the places went, and why some were not used."""

from datetime import date

from tests.rules.capacity.test_rule_capacity_months import ATTENDANCE, GROUPS, STAYS

REASONS = [
    *("attended", "absence", "not_reported", "part_time"),
    *("waiting", "no_one_referred", "closed", "over_capacity"),
]


def test_each_scheme_has_all_its_reasons_and_their_share(ask):
    answer = ask(
        "capacity_reasons",
        years=[2014],
        groups=GROUPS,
        participations=STAYS,
        attendance=ATTENDANCE,
    )
    ordinary = 30 + 42 + 8  # January, closed in January, February
    aig = [4.5, 1.5, 12.0, 1.0, 4.0, 15.0, 42.0, 1.0]
    jv = [0.0, 0.0, 0.0, 0.0, 0.0, 155.0, 0.0, 0.0]
    assert answer == [
        *(
            ("AIG", reason, days, ordinary, days / ordinary, reason == "over_capacity")
            for reason, days in zip(REASONS, aig, strict=True)
        ),
        *(
            ("JV", reason, days, 155.0, days / 155, reason == "over_capacity")
            for reason, days in zip(REASONS, jv, strict=True)
        ),
    ]


def test_without_attendance_every_taken_place_is_not_reported(ask):
    answer = ask(
        "capacity_reasons", years=[2014], schemes=["AIG"], groups=GROUPS, participations=STAYS
    )
    assert [row[2] for row in answer[:3]] == [0.0, 0.0, 9.0 + 5.0 + 4.0]


def test_without_people_only_the_closed_places_are_known(ask):
    answer = ask("capacity_reasons", years=[2014], schemes=["AIG"], groups=GROUPS)
    assert [row[1] for row in answer] == REASONS
    assert {row[1]: row[2:5] for row in answer if row[2] is not None} == {
        "closed": (42.0, 80.0, 42 / 80)
    }
    assert {row[3] for row in answer} == {80.0}


def test_another_year_and_a_scheme_without_places_have_no_rows(ask):
    inputs = {"groups": GROUPS, "participations": STAYS}
    assert ask("capacity_reasons", years=[2015], schemes=["AIG"], **inputs) == []
    assert ask("capacity_reasons", years=[2014], schemes=["TPL"], **inputs) == []


def test_the_period_is_cut_on_the_chosen_day(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "schemes": ["AIG"]}
    answer = ask("capacity_reasons", years=[2014], until=date(2014, 1, 11), **inputs)
    assert {row[3] for row in answer} == {30.0 + 2.0}
