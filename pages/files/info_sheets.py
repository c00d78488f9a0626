"""The sheets beside the rows of a workbook: what was chosen, and what each column means."""

from datetime import date, timedelta

import queries
from pages.answers import cache, cells
from pages.answers.answer import Answer
from pages.answers.cells import Column
from pages.answers.choice import FIELDS, Choice
from pages.i18n import formats, labels, languages
from pages.i18n.translate import mark, say

EACH_ROW = mark(
    "A figure in a row is of that row alone (its year, month, scheme or group) and of what is "
    "chosen on the sheet of filters. A person in two rows counts in both, so rows of persons "
    "can add up to more than the total."
)
EMPTY = mark("Not known, or it cannot be worked out. 0 is a known none.")
Table = list[tuple[str, list[str]]]
MOST_ROWS = 1_048_575  # what a sheet of Excel holds below its headings


def filters_sheet(answer: Answer) -> Table:
    """What was chosen, filter by filter, and what the figures are made from."""
    params, status = set(queries.parameter_names(answer.name)), cache.fetch_status()
    last_day = _last_day(answer.chosen, status["extract_date"])
    lines = _filter_lines(answer, params) | {
        say("To and with"): formats.day(last_day),
        say("Rows"): _row_count(len(answer.rows)),
        say("Extract"): formats.day(status["extract_date"]),
        say("Loaded at"): formats.moment(status["loaded_at"]),
        say("Department"): status["department"] or "",
        say("Language"): languages.LANGUAGES[languages.current()],
    }
    if status["is_demonstration"]:
        lines[say("Note")] = say("demonstration data, no real persons")
    return [(say("Filter"), list(lines)), (say("Chosen"), list(lines.values()))]


def _filter_lines(answer: Answer, params: set[str]) -> dict[str, str]:
    """Each filter and detail that the answer follows, with what is chosen in it."""
    chosen = answer.chosen
    lines = {labels.filter_label(code): _filter_text(code, params, chosen) for code in FIELDS}
    lines |= {
        labels.heading(detail): _detail_text(answer.name, detail, value, chosen)
        for detail, value in chosen.details
        if detail in params and detail != "with_counter_entries"
    }
    if "with_counter_entries" in params:
        is_with = chosen.parameters.get("with_counter_entries", True)
        lines[say("VAT and depreciation")] = say("included") if is_with else say("left out")
    return lines


def _filter_text(code: str, params: set[str], chosen: Choice) -> str:
    """What is chosen in one filter: all where nothing is; or that the answer does not follow it."""
    if FIELDS[code] not in params:
        return say("does not apply here")
    offices = chosen.options.allowed_offices
    if code == "office" and offices is not None and not chosen.offices:
        return ", ".join(offices)
    return ", ".join(chosen.labels(code)) or say("all")


def _detail_text(name: str, detail: str, value: object, chosen: Choice) -> str:
    if isinstance(value, date):
        return formats.month(value) if detail == "month" else formats.day(value)
    return cells.label(detail, value, chosen, name)


def _last_day(chosen: Choice, extract_date: date | None) -> date | None:
    """The last day that counts: of the years chosen, or where they are cut."""
    end = chosen.until or extract_date
    if not chosen.years or end is None:
        return end
    return min(end, date(max(chosen.years) + 1, 1, 1) - timedelta(days=1))


def _row_count(count: int) -> str:
    if count <= MOST_ROWS:
        return formats.number(count)
    counts = {"shown": formats.number(MOST_ROWS), "all": formats.number(count)}
    return say("the first {shown} of {all}; the CSV file has them all", **counts)


def columns_sheet(answer: Answer) -> Table:
    """Heading, unit, meaning and base of each column; then how the answer is read."""
    lines = [line for column in answer.shown for line in _column_lines(answer.name, column)]
    lines += [(say("Each row"), "", say(EACH_ROW), ""), (say("Empty cell"), "", say(EMPTY), "")]
    if labels.reading(answer.name):
        lines.append((say("How it is read"), "", labels.reading(answer.name), ""))
    heads = (say("Column"), say("Unit"), say("Definition"), say("Base"))
    return [
        (head, list(texts)) for head, texts in zip(heads, zip(*lines, strict=True), strict=True)
    ]


def _column_lines(name: str, column: Column) -> list[tuple[str, str, str, str]]:
    lines = [(column.file_heading, unit(name, column.name), *meaning(name, column.name))]
    if column.is_deviation:
        heading = say("{heading}, in words", heading=column.heading)
        lines.append((heading, say("text"), say("Which way the deviation beside it goes."), ""))
    return lines


def unit(name: str, column: str) -> str:
    """The unit of a column, or the kind of its cells where it counts nothing."""
    fields = {field.name: field for field in queries.answers()[name].columns}
    return labels.unit(fields[column])


def meaning(name: str, column: str) -> tuple[str, str]:
    """Definition and base of a column: of the measure it is, or in a sentence of its own."""
    return labels.definition(column, name), labels.base(column, name)
