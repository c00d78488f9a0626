"""The line of the years beside each answer of the overview."""

import numpy
import pandas

from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.charts import svg
from pages.i18n import formats, labels
from pages.i18n.translate import say

# the answer with a row per year, and how the measure comes out of it
ANSWERS = {
    "participants": "participants_by_year",
    "utilization_rate": "utilization_by_year",
    "to_work_rate": "outcomes_by_year",
    "spend_percent": "budget_by_year",
    "spend_to_date_percent": "budget_by_year",
}
BUDGET = 100.0


def draw(measure: str, chosen: Choice) -> str:
    """The measure in each year as a small picture; "" with fewer than two years."""
    name = ANSWERS.get(measure)
    values = _list_values(name, chosen.with_all_years()) if name else {}
    years = sorted(values)
    if len(years) < 2:
        return ""
    column = "spend_percent" if name == "budget_by_year" else measure
    unfinished = [year for year in years if _is_unfinished(year, name, chosen)]
    return svg.trend(
        years,
        [values[year] for year in years],
        _describe(column, years, values),
        (_write(column, values[years[0]]), _write(column, values[years[-1]])),
        chosen.years,
        unfinished,
        BUDGET if name == "budget_by_year" else None,
    )


def _is_unfinished(year: int, name: str, chosen: Choice) -> bool:
    if name == "budget_by_year":
        return year in periods.unfinished_years(chosen.with_all_years())
    return periods.is_partial_year(year, chosen.with_all_years())


def _list_values(name: str, chosen: Choice) -> dict[int, float | None]:
    rows = cache.fetch_rows(name, chosen)
    if name == "utilization_by_year":
        days = rows.groupby("year")[["occupied_days", "available_days"]].sum(min_count=1)
        values = days["occupied_days"] / days["available_days"].replace(0, numpy.nan)
        return _as_floats(values)
    column = {"participants_by_year": "participants", "outcomes_by_year": "to_work_rate"}
    return _as_floats(rows.set_index("year")[column.get(name, "spend_percent")])


def _as_floats(values: pandas.Series) -> dict[int, float | None]:
    return {
        int(year): None if pandas.isna(value) else float(value) for year, value in values.items()
    }


def _describe(column: str, years: list[int], values: dict[int, float | None]) -> str:
    """Utilization: 2012 91,0 %, 2013 …: the line in words."""
    texts = ", ".join(f"{year} {_write(column, values[year])}" for year in years)
    return say("{measure}: {values}", measure=labels.measure_label(column), values=texts)


def _write(column: str, value: float | None) -> str:
    write = {"participants": formats.number, "spend_percent": formats.percent}
    return formats.DASH if value is None else write.get(column, formats.rate)(value)
