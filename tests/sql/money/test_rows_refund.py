"""The persons' months behind the expected VTAO refund."""

from datetime import date

INPUTS = {
    "participations": """
        participant_id;scheme;started_on;ended_on;vtao_granted_on;nav_office
        a;PFF;01.01.2013;01.02.2014;15.12.2013;Øst    # two months of 2014
        a;TPL;02.02.2014;30.04.2014;15.12.2013;Øst    # then two more, in another stay
        b;PFF;01.01.2014;31.12.2014;31.12.2014;
        c;PFF;01.01.2014;31.12.2014;;Øst              # no grant
    """,
    "refund_rates": "valid_from;monthly_nok\n01.01.2014;100\n01.03.2014;110,50",
}
FIRST, LAST, MARCH = date(2014, 1, 1), date(2014, 2, 1), date(2014, 3, 1)


def test_each_run_of_months_at_one_rate_is_a_row_with_the_line_of_its_stay(warehouse):
    answer = warehouse(**INPUTS).rows("rows_refund", years=[2014], measure="refund_expected")
    assert [(row[1], *row[3:7], row[9], row[11]) for row in answer] == [
        ("a", FIRST, LAST, 2, 100, 200, 2),
        ("a", MARCH, date(2014, 4, 1), 2, 110.5, 221, 3),
        ("b", date(2014, 12, 1), date(2014, 12, 1), 1, 110.5, 110.5, 4),
    ]


def test_only_the_persons_of_the_offices_asked_for_are_listed(warehouse):
    asked = {"years": [2014], "measure": "refund_expected", "offices": ["NONE"]}
    assert [row[1] for row in warehouse(**INPUTS).rows("rows_refund", **asked)] == ["b"]


def test_a_month_without_a_rate_counts_as_unknown(warehouse):
    asked = {"years": [2013], "measure": "refund_expected"}
    assert [
        (row[5], row[6], row[9]) for row in warehouse(**INPUTS).rows("rows_refund", **asked)
    ] == [(1, None, None)]
