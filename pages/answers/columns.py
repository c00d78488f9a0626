"""Which columns of an answer are shown, and their headings."""

import queries
from pages.answers import cache, cells, periods
from pages.answers.cells import WHOLE, Column
from pages.answers.choice import Choice
from pages.i18n import labels, languages
from pages.i18n.translate import say

# for charts alone: what may stand side by side is the plain columns, but for years with only one
PAIRED = {"paired_adjusted_nok", "paired_actual_nok"}
HIDDEN = {"place", "is_apart"} | PAIRED
# of whole years the same as the plain columns
SO_FAR = {"adjusted_to_date_nok", "deviation_to_date_nok"}
# the code, where the name it had then stands beside it
HIDDEN_OF = {("course_by_year", "scheme")}
OF_WHOLE_YEARS = ("budget_by_", "changed_")
OF_INCOME = {"refund_expected"}
SELDOM = {"project_text", "free_dim_text", "allocated_nok", "allocation_rate"}
OF_OTHERS = {"next_started_on", "next_scheme"}
OF_ALL = {
    ("free_places", "waiting"),
    ("free_places", "waiting_in_scheme"),
    ("way_rows", "way"),
}


def shown(name: str, chosen: Choice) -> list[Column]:
    """The columns of an answer that are shown, in its order, in the language in use."""
    hidden = HIDDEN | (set() if cache.sees_all_offices(chosen) else _of_others(name))
    hidden |= _all_unknown(name, chosen) | _so_far(name, chosen)
    hidden |= {f"message_{code}" for code in languages.LANGUAGES if code != languages.current()}
    hidden |= {column for answer, column in HIDDEN_OF if answer == name}
    return [column for column in all_columns(name, chosen) if column.name not in hidden]


def _all_unknown(name: str, chosen: Choice) -> set[str]:
    """What few municipalities tell, where nothing of it is known: a column of dashes."""
    told = SELDOM & {column.name for column in queries.answers()[name].columns}
    return {column for column in told if cache.rows(name, chosen)[column].isna().all()}


def _so_far(name: str, chosen: Choice) -> set[str]:
    """A breakdown of whole years has nothing to say of a part of them."""
    is_broken_down = name.startswith("budget_by_") and name != "budget_by_month"
    return SO_FAR if is_broken_down and not periods.unfinished_years(chosen) else set()


def _of_others(name: str) -> set[str]:
    """What would tell a reader of some offices about the people of the others."""
    return OF_OTHERS | {column for answer, column in OF_ALL if answer == name}


def all_columns(name: str, chosen: Choice) -> list[Column]:
    """The columns of the answer queries/<name>.sql, also those that are not shown in a table."""
    return [_column(name, told, chosen) for told in queries.answers()[name].columns]


def _column(answer: str, told: queries.Field, chosen: Choice) -> Column:
    is_number = told.type.startswith(("double", "integer", "bigint", "decimal", "hugeint"))
    heading = labels.heading(told.name, answer)
    written = (told.name, heading, cells.find_writer(answer, told, chosen, is_number), is_number)
    if told.name != "deviation_nok" or not answer.startswith(OF_WHOLE_YEARS):
        side = "income" if answer in OF_INCOME else "net"
        whole = say("the whole department") if (answer, told.name) == WHOLE else ""
        return Column(*written, side=side, unknown=whole)
    return Column(*written, periods.unfinished_years(chosen), periods.name_budget(chosen))
