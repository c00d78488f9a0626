"""Side sums: net, expense and income of the chosen years, always all three."""

from tests.rules.rule_rows import rule_rows

SUMS = """
    select side, original, change, adjusted, to_date, actual, compared
    from side_sums(chosen($years), true) order by side
"""


def test_the_net_is_all_arts_and_each_side_its_own(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;period;version
            2014;10100;1;100;1;
            2014;10100;1;50;2;endring       # after the last booked month
            2014;17090;1;-30;1;
            2014;20000;1;7;1;               # neither expense nor income: in the net alone
        """,
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;1;90",
    )
    assert rule_rows(house, SUMS, years=[2014]) == [
        ("expense", 100, 50, 150, 100, 90, 90),
        ("income", -30, 0, -30, -30, 0, 0),
        ("net", 77, 50, 127, 77, 90, 90),
    ]


def test_a_year_without_lines_has_three_unknown_sides(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;1")
    unknown = (None,) * 6
    sides = [(side, *unknown) for side in ("expense", "income", "net")]
    assert rule_rows(house, SUMS, years=[2011]) == sides
