"""Loads a folder of exports twice, for the tests of what has changed since."""

from datetime import date
from pathlib import Path

import queries
from warehouse.build import build

EXTRACT = date(2018, 12, 31)


def two_loads(exports, out: Path, before: dict, after: dict) -> tuple[queries.Warehouse, ...]:
    """The later load opened beside the earlier one, and the earlier one alone.

    before and after: the rows of each family, and settings, as the fixture exports takes them.
    """
    paths = []
    for inputs in (before, after):
        for left in out.parent.glob("data/*.csv"):
            left.unlink()
        paths.append(build(exports(**{"extract_date": EXTRACT, **inputs}), out).warehouse)
    earlier, later = paths
    return queries.connect(later, earlier), queries.connect(earlier)
