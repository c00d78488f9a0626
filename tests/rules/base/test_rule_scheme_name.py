"""Scheme name: what a scheme was called on a day."""

from tests.rules.rule_rows import rule_rows

SCHEMES = """
    scheme;name;valid_from;valid_to;kind
    START;KVP Start;01.01.2012;31.12.2013;course
    START;START;01.01.2014;;course
    JV;Jobbverksted;;;course                  # always
    X;En;01.01.2012;;course
    X;To;01.01.2013;31.12.2013;course         # over it for a year
"""


def test_the_name_in_force_that_day_is_given(warehouse):
    house = warehouse(schemes=SCHEMES)
    asked = [
        ("START", "2013-12-31", "KVP Start"),
        ("START", "2014-01-01", "START"),
        ("START", "2011-12-31", None),
        ("JV", "1990-01-01", "Jobbverksted"),
        ("X", "2013-06-01", "To"),
        ("X", "2014-01-01", "En"),
    ]
    for code, day, name in asked:
        assert rule_rows(house, f"select scheme_name('{code}', date '{day}')") == [(name,)]
