"""Judged lines: each line of the register beside what it is now."""

from decimal import Decimal

import pytest

from tests.rules.rule_rows import rule_rows

SQL = """
    select status, obstacle, current_value
    from published_status([$unit], [$figure], [$missing], ['2015-03-10T13:22:00'])
"""


def _judged(warehouse, value, unit, precision, measured_in, figure, missing=None) -> tuple:
    rows = f"year;document;measure;value;unit;precision\n2014;Rapport;x;{value};{unit};{precision}"
    params = {"unit": measured_in, "figure": figure, "missing": missing}
    return rule_rows(warehouse(published=rows), SQL, **params)[0]


@pytest.mark.parametrize(
    ("printed", "now", "judged"),
    [
        (("79", "personer", "1"), ("persons", "79"), ("agrees", None, 79)),
        (("79", "personer", "1"), ("persons", "78"), ("differs", None, 78)),
        (
            ("1,0", "mill. kroner", "0,1"),
            ("nok", "1002447.36"),
            ("within_rounding", None, Decimal("1.00244736")),
        ),
        (("12442", "1000 kroner", "1"), ("nok", "12442000"), ("agrees", None, 12442)),
        (
            ("87,5", "prosent", "0,1"),
            ("rate", "0.8751"),
            ("within_rounding", None, Decimal("87.51")),
        ),
        (("91,4", "", "0,1"), ("percent", "91.4"), ("agrees", None, Decimal("91.4"))),
        (("79", "personer", ""), ("persons", "79.1"), ("differs", None, Decimal("79.1"))),
        (("79", "personer", "1"), (None, None), ("not_computed", "measure", None)),
        (("79", "hestekrefter", "1"), ("persons", "79"), ("not_computed", "unit", None)),
        (("79", "kroner", "1"), ("persons", "79"), ("not_computed", "misfit", None)),
        (("79", "personer", "om lag"), ("persons", "79"), ("not_computed", "precision", None)),
        (("79", "personer", "1"), ("persons", None), ("not_computed", "no_value", None)),
    ],
)
def test_a_line_agrees_differs_or_says_why_it_is_not_computed(warehouse, printed, now, judged):
    assert _judged(warehouse, *printed, *now) == judged


def test_the_export_that_is_missing_is_named(warehouse):
    status = _judged(warehouse, "91,4", "prosent", "0,1", "percent", None, "accounts")
    assert status == ("not_computed", "accounts", None)
