"""Posting lines: the department's ledger, budget and accounts in one shape."""

from datetime import date
from decimal import Decimal

from tests.rules.rule_rows import rule_rows


def test_only_the_departments_own_lines_are_read(warehouse):
    house = warehouse(
        responsibilities=["366000"],
        budget="""
            year;art;responsibility;amount_nok
            2014;10100;366000;100,10
            2014;10100;316000;900         # a nursing home
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;366000;9
            2014;1;10100;036600;9         # a code is text: not ours
        """,
    )
    rows = rule_rows(house, "select kind, amount_nok from posting_lines order by kind")
    assert rows == [("actual", Decimal("9.00")), ("original", Decimal("100.10"))]


def test_every_line_is_the_departments_where_no_responsibility_is_named(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;version
            2014;10100;366000;100;endring
            2014;10100;316000;900;
        """
    )
    rows = rule_rows(house, "select kind, amount_nok from posting_lines order by kind")
    assert rows == [("change", Decimal("100.00")), ("original", Decimal("900.00"))]


def test_arts_10_to_15_are_expense_and_16_to_19_income(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok
            2014;09999;1;1    # neither: kept, with no side
            2014;10100;1;1    # the first expense
            2014;15999;1;1    # the last
            2014;16000;1;1    # the first income
            2014;19999;1;1    # the last
            2014;20000;1;1    # neither
        """
    )
    rows = rule_rows(house, "select art_group, side from posting_lines order by art")
    assert rows == [
        ("09", "NONE"),
        ("10", "expense"),
        ("15", "expense"),
        ("16", "income"),
        ("19", "income"),
        ("20", "NONE"),
    ]


def test_vat_and_depreciation_are_counter_entries(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok
            2014;14290;1;1
            2014;17290;1;1
            2014;15900;1;1
            2014;19900;1;1
            2014;14291;1;1    # another art
        """
    )
    rows = rule_rows(house, "select art from posting_lines where not is_counter_entry")
    assert rows == [("14291",)]


def test_a_line_without_function_project_or_free_dimension_is_none(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;function;project;free_dim
            2014;10100;1;1;;;
            2014;11000;1;1;27341;P1;H302
        """
    )
    rows = rule_rows(house, "select function, project, free_dim from posting_lines order by art")
    assert rows == [("NONE", "NONE", "NONE"), ("27341", "P1", "H302")]


def test_a_line_keeps_its_values_and_its_place_in_the_export_and_lacks_the_rest(warehouse):
    house = warehouse(
        responsibilities=["1"],
        budget="""
            year;art;responsibility;amount_nok;version;decided_on;line_no;text;period;scheme
            2014;10100;2;9;;;;;;                   # another department's
            2014;10100;1;5,50;endring;16.06.2014;31;Lønnsoppgjør;7;PFF
        """,
        accounts="""
            year;period;art;responsibility;amount_nok;art_text
            2014;1;17290;1;-2;Kompensasjon
        """,
    )
    columns = "kind, art_text, scheme, decided_on, line_no, text, source_file, source_line"
    assert rule_rows(house, f"select {columns} from posting_lines order by kind") == [
        ("actual", "Kompensasjon", None, None, None, None, "accounts.csv", 2),
        ("change", None, "PFF", date(2014, 6, 16), "31", "Lønnsoppgjør", "budget.csv", 3),
    ]
