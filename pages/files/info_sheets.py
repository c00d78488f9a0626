"""The sheets beside the rows of a workbook: the filters, and the definitions of the columns."""

from datetime import date

import queries
from pages.answers import cache, cells
from pages.answers.answer import Answer
from pages.answers.cells import Column
from pages.answers.choice import FIELDS, Choice
from pages.i18n import formats, labels, languages
from pages.i18n.translate import mark, say

ROW_TEXT = mark(
    "A figure in a row is of that row alone (its year, month, scheme or group) and of what is "
    "chosen on the sheet of filters. A person in two rows counts in both, so rows of persons "
    "can add up to more than the total."
)
EMPTY_CELL_TEXT = mark("Not known, or it cannot be worked out. 0 is a known none.")
Table = list[tuple[str, list[str]]]
MOST_ROWS = 1_048_575  # rows of a sheet of Excel below its headings


def describe_filters(answer: Answer) -> Table:
    """What is chosen, filter by filter, and what the figures are made from."""
    params, status = set(queries.parameter_names(answer.name)), cache.fetch_status()
    last_day = _find_last_day(answer.chosen, status["extract_date"])
    lines = _list_filters(answer, params) | {
        say("To and with"): formats.day(last_day),
        say("Rows"): _write_row_count(len(answer.rows)),
        say("Extract"): formats.day(status["extract_date"]),
        say("Loaded at"): formats.moment(status["loaded_at"]),
        say("Department"): status["department"] or "",
        say("Language"): languages.LANGUAGES[languages.current()],
    }
    if status["is_demonstration"]:
        lines[say("Note")] = say("demonstration data, no real persons")
    return [(say("Filter"), list(lines)), (say("Chosen"), list(lines.values()))]


def _list_filters(answer: Answer, params: set[str]) -> dict[str, str]:
    """The filters and details that the answer follows, with what is chosen in each."""
    chosen = answer.chosen
    lines = {labels.filter_label(code): _write_filter(code, params, chosen) for code in FIELDS}
    if chosen.part:
        lines[say("Period")] = formats.sentence(chosen.year_words)
    lines |= {
        labels.heading(detail): _write_detail(answer.name, detail, value, chosen)
        for detail, value in chosen.details
        if detail in params and detail != "with_counter_entries"
    }
    if "with_counter_entries" in params:
        is_with = chosen.parameters.get("with_counter_entries", True)
        lines[say("VAT and depreciation")] = say("included") if is_with else say("left out")
    return lines


def _write_filter(code: str, params: set[str], chosen: Choice) -> str:
    """What is chosen in one filter: "all" where nothing is, or that it does not apply."""
    if FIELDS[code] not in params:
        return say("does not apply here")
    offices = chosen.options.allowed_offices
    if code == "office" and offices is not None and not chosen.offices:
        return ", ".join(offices)
    return ", ".join(chosen.labels(code)) or say("all")


def _write_detail(name: str, detail: str, value: object, chosen: Choice) -> str:
    if isinstance(value, date):
        return formats.month(value) if detail == "month" else formats.day(value)
    return cells.label(detail, value, chosen, name)


def _find_last_day(chosen: Choice, extract_date: date | None) -> date | None:
    """The last day included: of the chosen years, or earlier where they are cut."""
    end = chosen.until or extract_date
    if not chosen.years or end is None:
        return end
    return min(end, chosen.last_day)


def _write_row_count(count: int) -> str:
    if count <= MOST_ROWS:
        return formats.number(count)
    counts = {"shown": formats.number(MOST_ROWS), "all": formats.number(count)}
    return say("the first {shown} of {all}; the CSV file has them all", **counts)


def describe_columns(answer: Answer) -> Table:
    """Heading, unit, definition and base of each column; then how to read the answer."""
    lines = [line for column in answer.shown for line in _describe_column(answer.name, column)]
    lines += [
        (say("Each row"), "", say(ROW_TEXT), ""),
        (say("Empty cell"), "", say(EMPTY_CELL_TEXT), ""),
    ]
    if labels.reading(answer.name):
        lines.append((say("How it is read"), "", labels.reading(answer.name), ""))
    headings = (say("Column"), say("Unit"), say("Definition"), say("Base"))
    columns = zip(*lines, strict=True)
    return [(heading, list(texts)) for heading, texts in zip(headings, columns, strict=True)]


def _describe_column(name: str, column: Column) -> list[tuple[str, str, str, str]]:
    if column.definition:
        return [(column.file_heading, _find_added_unit(column), column.definition, "")]
    lines = [(column.file_heading, find_unit(name, column.name), *find_meaning(name, column.name))]
    if column.is_deviation:
        heading = say("{heading}, in words", heading=column.heading)
        lines.append((heading, say("text"), say("Which way the deviation beside it goes."), ""))
    return lines


def _find_added_unit(column: Column) -> str:
    """The unit of a column that the query does not have."""
    kind = "double" if column.is_number else "varchar"
    return labels.unit(queries.Field(column.name, kind))


def find_unit(name: str, column: str) -> str:
    """The unit of a column, or the type of its cells where it counts nothing."""
    fields = {field.name: field for field in queries.answers()[name].columns}
    return labels.unit(fields[column])


def find_meaning(name: str, column: str) -> tuple[str, str]:
    """Definition and base of a column, from its measure or from a text of its own."""
    return labels.definition(column, name), labels.base(column, name)
