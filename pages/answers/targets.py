"""Targets (floor and ambition) that hold for the choice."""

import pandas

from pages.answers import cache
from pages.answers.choice import NONE, Choice


def floors(measure: str, chosen: Choice) -> dict[int, float]:
    """The floor of each year that holds for the choice."""
    rows = fetch_targets(measure, chosen)
    return dict(zip(rows["year"], rows["floor"].astype("float64"), strict=True))


def fetch_targets(measure: str, chosen: Choice) -> pandas.DataFrame:
    """The targets of the one chosen scheme, else of the department.

    There are none for several schemes, nor for a choice that leaves persons out.
    """
    rows = cache.fetch_rows("target_lines", chosen)
    if len(chosen.schemes) > 1 or chosen.is_limited_to_some_persons:
        return rows.head(0)
    scheme = chosen.schemes[0] if chosen.schemes else NONE
    return rows[(rows["measure"] == measure) & (rows["scheme"] == scheme)]
