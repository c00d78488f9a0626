"""Published lines: what was printed, its unit in one spelling, its precision as a number."""

from decimal import Decimal

from tests.rules.rule_rows import rule_rows

REGISTER = """
    year;document;measure;value;unit;precision;sentence
    2014;Årsrapport;vtao;13;personer;1;Tretten
    2014;Årsrapport;deviation;1,0; Mill.  Kroner ;0,1;
    2014;Årsrapport;actual;11;1\u00a0000 kroner;0.1;
    2014;Årsrapport;places;42;;;
    2014;Årsrapport;exits;42;;ca. 1;
    2014;Årsrapport;stays;42;;-1;
"""


def test_a_line_has_its_place_its_unit_and_its_step(warehouse):
    sql = """
        select place, measure, printed_value, unit, word, precision, step, source_line
        from published_lines
        order by place
    """
    assert rule_rows(warehouse(published=REGISTER), sql) == [
        (1, "vtao", 13, "personer", "personer", "1", 1, 2),
        (2, "deviation", 1, "Mill.  Kroner", "mill. kroner", "0,1", Decimal("0.1"), 3),
        (3, "actual", 11, "1\u00a0000 kroner", "1 000 kroner", "0.1", Decimal("0.1"), 4),
        (4, "places", 42, None, None, None, 0, 5),  # only the exact agrees
        (5, "exits", 42, None, None, "ca. 1", None, 6),  # cannot be read
        (6, "stays", 42, None, None, "-1", None, 7),
    ]
