"""Posting details: the department's lines with their decision, text and scheme."""

from datetime import date
from decimal import Decimal

from rule_rows import rule_rows


def test_a_line_keeps_what_it_tells_and_lacks_what_it_does_not(warehouse):
    house = warehouse(
        responsibilities=["1"],
        budget="""
            year;art;responsibility;amount_nok;version;decided_on;line_no;text;period;scheme
            2014;10100;1;5,50;endring;16.06.2014;31;Lønnsoppgjør;7;PFF
            2014;10100;2;9;;;;;;                   # another department's
        """,
        accounts="""
            year;period;art;responsibility;amount_nok;art_text
            2014;1;17290;1;-2;Kompensasjon
        """,
    )
    rows = rule_rows(house, "from posting_details order by kind")
    assert rows == [
        (
            *("actual", 2014, 1, "17290", "Kompensasjon", None, None, None, None),
            *(True, Decimal(-2)),
        ),
        (
            *("change", 2014, 7, "10100", None, "PFF", date(2014, 6, 16), "31", "Lønnsoppgjør"),
            *(False, Decimal("5.50")),
        ),
    ]


def test_they_are_the_lines_of_posting_lines(warehouse):
    house = warehouse(
        responsibilities=["1"],
        budget="year;art;responsibility;amount_nok\n2014;14290;1;5\n2014;10100;2;7",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;15900;1;3\n2014;1;1;2;3",
    )
    sql = "select kind, year, art, is_counter_entry, amount_nok from {} order by all"
    details = rule_rows(house, sql.format("posting_details"))
    assert details == rule_rows(house, sql.format("posting_lines"))
    assert [row[2] for row in details] == ["15900", "14290"]
