"""Scheme kinds: what each scheme is, by the newest row that tells it."""

from tests.rules.rule_rows import rule_rows


def test_the_newest_row_that_tells_the_kind_decides(warehouse):
    house = warehouse(
        schemes="""
            scheme;name;valid_from;kind;standard_weeks
            START;KVP Start;01.01.2012;group;12
            START;START;01.01.2014;course;           # a new kind; the weeks are told once
            JV;Jobbverksted;;course;
            JV;Jobbverksted 1;01.01.2016;;           # a new name only
            X;Ukjent;;;
        """
    )
    found = rule_rows(house, "from scheme_kinds order by scheme")
    assert found == [
        ("JV", "course", "Jobbverksted", False),
        ("START", "course", "KVP Start", True),
        ("X", None, "Ukjent", False),
    ]
