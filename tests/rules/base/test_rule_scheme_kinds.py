"""Scheme kinds: what each scheme is, by the newest row that gives it."""

from tests.rules.rule_rows import rule_rows


def test_the_newest_row_that_gives_the_kind_decides(warehouse):
    house = warehouse(
        schemes="""
            scheme;name;valid_from;kind;standard_weeks
            START;KVP Start;01.01.2012;group;12
            START;START;01.01.2014;clarification;    # a new kind; the weeks are given once
            AIG;Arbeidstrening;;group;
            JV;Jobbverksted;;course;
            JV;Jobbverksted 1;01.01.2016;;           # a new name only
            X;Ukjent;;;
        """
    )
    rows = rule_rows(house, "from scheme_kinds order by scheme")
    assert rows == [  # start-up and clarification is a course too: it has a first period
        ("AIG", "group", False, "Arbeidstrening", False),
        ("JV", "course", True, "Jobbverksted", False),
        ("START", "clarification", True, "KVP Start", True),
        ("X", None, False, "Ukjent", False),
    ]
