"""Targets of measures: the floor and the ambition of a year, of a scheme or of the department."""

from dataclasses import dataclass, replace
from functools import lru_cache

import pandas

import queries
from pages.answers import cache, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import formats
from queries import dictionary

# measures of a part can be compared with the target of the whole; sums cannot
AVERAGES = {"rate", "percent", "ratio", "days"}
MONEY = {"nok", "percent"}
# a row of these parts has a target; a row of an office, a benefit or a person has none
PARTS = {"year", "month", "day", "scheme", "group_name"}
SMALLER_PARTS = {"month", "day", "group_name"}
TEXTS = ("varchar", "date", "timestamp")
# measures of persons that one kind of scheme has by its nature
OF_KIND = {"placed_": "placement", "workplaces": "placement", "practice_": "practice"}
OF_KIND |= {"vtao": "practice"}
TOLERANCE = 1e-12  # of two numbers that the same decimals are read into


@dataclass(frozen=True)
class Target:
    """What is set for a measure in a year; scheme: NONE for the whole department.

    is_borrowed: whether a scheme without a target of its own is compared with the department's.
    """

    measure: str
    year: int
    scheme: str
    floor: float
    ambition: float | None
    source: str
    is_borrowed: bool = False

    def judge(self, value: float) -> str:
        """below, just_below (it rounds to the floor), floor or ambition: the unrounded value."""
        if self.ambition is not None and value >= self.ambition - TOLERANCE:
            return "ambition"
        if value >= self.floor - TOLERANCE:
            return "floor"
        unit = queries.measures()[self.measure].unit
        looks_equal = formats.figure(value, unit) == formats.figure(self.floor, unit)
        return "just_below" if looks_equal else "below"


def is_below(code: str) -> bool:
    """Whether a judgement is that the floor is not reached."""
    return code in ("below", "just_below")


def find_target(measure: str, year: int | None, scheme: str, chosen: Choice) -> Target | None:
    """The target of a scheme, else of the department where the measure is an average.

    A count of the only scheme of its kind is the department's count. None for a choice that
    leaves persons out: a target is of all of them.
    """
    if measure not in queries.measures():
        return None
    unit = queries.measures()[measure].unit
    if chosen.is_limited_to_some_persons and unit not in MONEY:
        return None
    lines = _read_lines(cache.warehouse_path())
    own = lines.get((measure, year, scheme))
    whole = lines.get((measure, year, NONE))
    if own or not whole or not (unit in AVERAGES or _is_whole_count(measure, scheme, chosen)):
        return own
    return replace(whole, is_borrowed=True)


def _is_whole_count(measure: str, scheme: str, chosen: Choice) -> bool:
    """Whether a count of the scheme is that of the department: it has all that is counted."""
    kind = next((kind for name, kind in OF_KIND.items() if measure.startswith(name)), "")
    rows = cache.fetch_rows("scheme_names", chosen)
    if list(rows.loc[rows["kind"] == kind, "scheme"]) != [scheme]:
        return False
    counts = [
        cache.fetch_figure(measure, replace(chosen, schemes=schemes)).value
        for schemes in ((scheme,), ())
    ]
    return counts[0] == counts[1]


def list_targets(measure: str, chosen: Choice) -> dict[int, Target]:
    """The target of each chosen year, of the one chosen scheme or of the department.

    There are none for several schemes.
    """
    scheme, years = _find_scheme(chosen), chosen.years or chosen.options.begun_years
    if scheme is None:
        return {}
    targets = {year: find_target(measure, year, scheme, chosen) for year in sorted(years)}
    return {year: target for year, target in targets.items() if target}


def floors(measure: str, chosen: Choice) -> dict[int, float]:
    """The floor of each year that holds for the choice."""
    return {year: target.floor for year, target in list_targets(measure, chosen).items()}


def judge_years(measure: str, chosen: Choice) -> list[tuple[Target, queries.Figure, str]]:
    """The target, the figure and the judgement of each chosen year with both."""
    years = []
    for year, target in list_targets(measure, chosen).items():
        choice = chosen if chosen.years == (year,) else replace(chosen, years=(year,))
        figure = cache.fetch_figure(measure, choice)
        if figure.value is not None and is_judged(measure, chosen):
            years.append((target, figure, target.judge(float(figure.value))))
    return years


def is_of_part(target: Target, chosen: Choice) -> bool:
    """Whether the figures are of a part of the target's year."""
    return bool(chosen.months) or is_unfinished(target, chosen)


def is_unfinished(target: Target, chosen: Choice) -> bool:
    """Whether the figures end before the last day of the target's year, or of its chosen part."""
    return periods.is_partial_year(target.year, chosen)


def is_judged(measure: str, chosen: Choice) -> bool:
    """Whether figures are judged: of a part of a year only averages, for sums grow with it.

    None is judged of which more is not better.
    """
    entry = queries.measures()[measure]
    return entry.more_is_better and (not chosen.months or entry.unit in AVERAGES)


def find_row_targets(
    name: str, column: str, chosen: Choice, rows: pandas.DataFrame
) -> list[Target | None]:
    """The target of each row of the answer `name`, for a column that is a measure.

    It is that of the row's year and scheme; empty where the rows are of other parts.
    """
    measure = dictionary.measure_of(column, name)
    if not measure or not _are_rows_judged(name, measure) or not is_judged(measure, chosen):
        return []
    size = len(rows)
    years = _list_years(chosen, rows)
    schemes = rows["scheme"] if "scheme" in rows else [_find_scheme(chosen)] * size
    return [
        find_target(measure, year, scheme, chosen) if scheme else None
        for year, scheme in zip(years, schemes, strict=True)
    ]


def find_column(name: str, measure: str, columns: list[str]) -> str:
    """The column of an answer that is the measure; "" for the first with a target."""
    if measure:
        fitting = (column for column in columns if dictionary.measure_of(column, name) == measure)
        return next(fitting, "")
    return next((column for column in columns if f"{column}_against_target" in columns), "")


def _are_rows_judged(name: str, measure: str) -> bool:
    """Whether each row of the answer is of a year, month, scheme or group and of nothing else."""
    fields = queries.answers()[name].columns
    parts = {field.name for field in fields if field.type.startswith(TEXTS)}
    parts |= {field.name for field in fields if field.name in ("year", "period")}
    is_average = measure in queries.measures() and queries.measures()[measure].unit in AVERAGES
    return parts <= (PARTS if is_average else PARTS - SMALLER_PARTS)


def _list_years(chosen: Choice, rows: pandas.DataFrame) -> list[int | None]:
    """The year of each row: its own, that of its month or day, or the only one chosen."""
    for column in ("year", "month", "day"):
        if column in rows:
            return [int(getattr(when, "year", when)) for when in rows[column]]
    years = chosen.years or chosen.options.begun_years
    return [years[0] if len(years) == 1 else None] * len(rows)


def _find_scheme(chosen: Choice) -> str | None:
    """The one chosen scheme, NONE for the department; None for several, and for some groups."""
    if len(chosen.schemes) > 1 or chosen.is_limited_to_some_groups:
        return None
    return chosen.schemes[0] if chosen.schemes else NONE


@lru_cache(maxsize=8)  # every row of a table needs them: Streamlit's cache would copy them
def _read_lines(path: str) -> dict[tuple[str, int, str], Target]:
    """Every target of the warehouse at `path` by measure, year and scheme."""
    rows = cache.fetch_all_rows("target_rows")  # of the warehouse in use, which is at the path
    targets = [
        Target(
            row.measure,
            int(row.year),
            row.scheme,
            float(row.floor),
            None if formats.is_unknown(row.ambition) else float(row.ambition),
            "" if formats.is_unknown(row.source) else row.source,
        )
        for row in rows.itertuples()
    ]
    return {(target.measure, target.year, target.scheme): target for target in targets}
