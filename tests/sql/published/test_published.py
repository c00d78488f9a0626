"""The register of published figures as an answer."""

from datetime import datetime
from decimal import Decimal

REGISTER = """
    year;document;measure;value;scheme;unit;precision;sentence
    2014;Årsrapport;participants;79;TPL;personer;1;I tillegg har 79 personer
    2014;Årsrapport;deviation;1,0;;mill. kroner;0,1;Et mindreforbruk på kr 1 mill.
"""
PARAMS = {
    "units": ["persons", "nok"],
    "figures": ["78", "1002447.36"],
    "missing": [None, None],
    "since": ["2015-03-10T13:22:00", None],
}


def test_each_line_stands_beside_what_it_is_now(warehouse):
    first, second = warehouse(published=REGISTER).rows("published", **PARAMS)
    assert first[:8] == (1, "Årsrapport", 2014, "participants", "TPL", 79, "personer", "1")
    assert first[8:12] == (78, "differs", -1, None)
    assert first[12:14] == (datetime(2015, 3, 10, 13, 22), "I tillegg har 79 personer")
    assert second[:8] == (2, "Årsrapport", 2014, "deviation", "NONE", 1, "mill. kroner", "0,1")
    assert second[8:13] == (Decimal("1.00244736"), "within_rounding", None, None, None)
    assert second[13:] == ("Et mindreforbruk på kr 1 mill.", "published.csv", 3)


def test_what_is_bound_may_be_tuples_as_a_cache_keeps_them(warehouse):
    house = warehouse(published=REGISTER)
    params = {name: tuple(values) for name, values in PARAMS.items()}
    assert house.rows("published", **params) == house.rows("published", **PARAMS)


def test_without_a_register_there_is_no_line(warehouse):
    assert warehouse().rows("published") == []
