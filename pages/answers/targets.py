"""Targets (floor and ambition) that hold for the choice."""

import pandas

from pages.answers import cache
from pages.answers.choice import NONE, Choice


def floors(measure: str, chosen: Choice) -> dict[int, float]:
    """The floor of each year that holds for the choice."""
    told = fetch_targets(measure, chosen)
    return dict(zip(told["year"], told["floor"].astype("float64"), strict=True))


def fetch_targets(measure: str, chosen: Choice) -> pandas.DataFrame:
    """The targets of one chosen scheme, of the department when all are; of some persons none."""
    told = cache.fetch_rows("target_lines", chosen)
    if len(chosen.schemes) > 1 or chosen.is_of_some_persons:
        return told.head(0)
    scheme = chosen.schemes[0] if chosen.schemes else NONE
    return told[(told["measure"] == measure) & (told["scheme"] == scheme)]
