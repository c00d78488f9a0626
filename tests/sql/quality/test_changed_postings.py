"""Which amounts of the ledger are not as they were at the load before."""

from decimal import Decimal

from tests.sql.two_loads import two_loads

BEFORE = {
    "budget": """
        year;version;art;responsibility;function;amount_nok
        2014;;10100;1;27300;100
        2014;endring;10100;1;27300;10
        2014;;10200;1;27300;50           # split in two in the next load: the same sum
        2014;;10300;2;27300;7            # another department's
    """,
    "accounts": """
        year;period;art;responsibility;function;amount_nok
        2014;1;10100;1;;60
        2014;2;10100;1;;60               # gone in the next load
    """,
    "responsibilities": ["1"],
}
AFTER = {
    "budget": """
        year;version;art;responsibility;function;amount_nok
        2014;;10100;1;27300;100
        2014;endring;10100;1;27300;30
        2014;;10200;1;27300;20
        2014;;10200;1;27300;30
        2014;;10300;2;27300;9
    """,
    "accounts": """
        year;period;art;responsibility;function;amount_nok
        2014;1;10100;1;;60
        2014;3;17090;1;;-5,5
    """,
    "responsibilities": ["1"],
}


def test_a_moved_sum_is_given_before_and_after_the_largest_move_first(exports, tmp_path):
    house, alone = two_loads(exports, tmp_path / "out", BEFORE, AFTER)
    assert house.rows("changed_postings") == [
        ("accounts", None, 2014, 2, "10100", None, Decimal(60), None, Decimal(-60)),
        (
            "budget", "change", 2014, None, "10100", "27300",
            Decimal(10), Decimal(30), Decimal(20),
        ),
        ("accounts", None, 2014, 3, "17090", None, None, Decimal("-5.5"), Decimal("-5.5")),
    ]  # fmt: skip
    assert alone.rows("changed_postings") == []


def test_a_line_of_nothing_is_not_the_same_as_no_line(exports, tmp_path):
    nothing = {"budget": "year;art;responsibility;amount_nok\n2014;10100;1;0"}
    other = {"budget": "year;art;responsibility;amount_nok\n2014;10200;1;0"}
    house, _ = two_loads(exports, tmp_path / "out", nothing, other)
    assert [row[4:] for row in house.rows("changed_postings")] == [
        ("10100", None, Decimal(0), None, Decimal(0)),
        ("10200", None, None, Decimal(0), Decimal(0)),
    ]
