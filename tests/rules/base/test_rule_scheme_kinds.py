"""Scheme kinds: what each scheme is, by the newest row that gives it."""

from tests.rules.rule_rows import rule_rows


def test_the_newest_row_that_gives_the_kind_decides(warehouse):
    house = warehouse(
        schemes="""
            scheme;name;valid_from;kind;standard_weeks
            START;KVP Start;01.01.2012;group;12
            START;START;01.01.2014;course;           # a new kind; the weeks are given once
            JV;Jobbverksted;;course;
            JV;Jobbverksted 1;01.01.2016;;           # a new name only
            X;Ukjent;;;
        """
    )
    rows = rule_rows(house, "from scheme_kinds order by scheme")
    assert rows == [
        ("JV", "course", "Jobbverksted", False),
        ("START", "course", "KVP Start", True),
        ("X", None, "Ukjent", False),
    ]
