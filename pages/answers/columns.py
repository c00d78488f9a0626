"""Columns of an answer: the hidden ones, and the headings."""

import pandas

import queries
from pages.answers import cache, cells, periods
from pages.answers.cells import WHOLE, Column
from pages.answers.choice import Choice
from pages.i18n import labels, languages
from pages.i18n.translate import mark, say

# for charts only: the plain columns, without the years that lack budget or accounts
PAIRED = {"paired_adjusted_nok", "paired_actual_nok"}
HIDDEN = {"place", "is_apart"} | PAIRED
# equal to the plain columns in whole years
TO_DATE = {"adjusted_to_date_nok", "deviation_to_date_nok", "refund_budget_to_date_nok"}
# the code, where its name at that time stands beside it
HIDDEN_CODES = {("course_by_year", "scheme")}
WHOLE_YEARS = ("budget_by_", "changed_")
INCOME = {"refund_expected"}
# hidden where they are unknown in every row
OPTIONAL = {"project_text", "free_dim_text", "allocated_nok", "allocation_rate"}
# hidden from a reader of some offices: they would show persons of other offices
OTHER_OFFICES = {"next_started_on", "next_scheme"}
OTHER_OFFICES_IN = {
    ("free_places", "waiting"),
    ("free_places", "waiting_in_scheme"),
    ("way_rows", "way"),
}
# where some of the persons are chosen: their share of places that others use as well
SHARES_OF_PLACES = {
    "utilization_by_month",
    "utilization_by_year",
    "utilization_by_group",
    "utilization_by_target_group",
    "capacity_by_group",
    "occupancy_by_day",
}
OF_SOME_PERSONS = {
    "utilization_rate": mark("Share of the places used by those chosen"),
    "occupied_days": mark("Place-days used by those chosen"),
    "occupied": mark("Places used by those chosen"),
    "peak_occupied": mark("Most places used at once by those chosen"),
    "free": mark("Places not used by those chosen"),
}
NUMBERS = ("double", "integer", "bigint", "decimal", "hugeint")


def list_columns(name: str, chosen: Choice) -> list[Column]:
    """Every column of the answer, also those that no table shows, in the language in use."""
    return [_make_column(name, field, chosen) for field in queries.answers()[name].columns]


def hidden_columns(name: str, chosen: Choice, rows: pandas.DataFrame) -> set[str]:
    """The names of the columns that tables and files leave out."""
    hidden = HIDDEN | {f"message_{code}" for code in languages.LANGUAGES} - {
        f"message_{languages.current()}"
    }
    hidden |= {column for answer, column in HIDDEN_CODES if answer == name}
    hidden |= {column for column in OPTIONAL & set(rows) if rows[column].isna().all()}
    if not cache.sees_all_offices(chosen):
        hidden |= OTHER_OFFICES
        hidden |= {column for answer, column in OTHER_OFFICES_IN if answer == name}
    return hidden | _hidden_to_date(name, chosen)


def _hidden_to_date(name: str, chosen: Choice) -> set[str]:
    """The columns to date, where a breakdown shows whole years only; else none."""
    is_breakdown = name.startswith(("budget_by_", "refunds")) and name != "budget_by_month"
    return TO_DATE if is_breakdown and not periods.unfinished_years(chosen) else set()


def _make_column(answer: str, field: queries.Field, chosen: Choice) -> Column:
    is_number = field.type.startswith(NUMBERS)
    write = cells.find_writer(answer, field, chosen, is_number)
    column = (field.name, _find_heading(answer, field.name, chosen), write, is_number)
    if field.name != "deviation_nok" or not answer.startswith(WHOLE_YEARS):
        side = "income" if answer in INCOME else "net"
        unknown = say("the whole department") if (answer, field.name) == WHOLE else ""
        return Column(*column, side=side, unknown=unknown)
    return Column(*column, periods.unfinished_years(chosen), periods.name_budget(chosen))


def _find_heading(answer: str, column: str, chosen: Choice) -> str:
    """The heading of a column; the use of the places by some persons is not called utilization."""
    if is_share_of_places(answer, chosen) and column in OF_SOME_PERSONS:
        return say(OF_SOME_PERSONS[column])
    return labels.heading(column, answer)


def is_share_of_places(answer: str, chosen: Choice) -> bool:
    """Whether the answer is of the places that only some of the persons used."""
    return answer in SHARES_OF_PLACES and chosen.is_limited_to_some_persons
