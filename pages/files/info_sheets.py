"""What goes with an answer in a workbook: what was chosen, and what each of its columns means."""

from datetime import date, timedelta

import pandas

import queries
from pages.answers import cache, columns
from pages.answers import cells as answers_cells
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


def filters_of(name: str, rows: pandas.DataFrame, chosen: Choice) -> Table:
    """What was chosen, filter by filter, and what the figures are made from."""
    told = cache.status()
    asked = set(queries.parameter_names(name))
    lines = {labels.filter_label(field): _of_filter(field, asked, chosen) for field in FIELDS}
    lines |= {
        labels.heading(detail): _of_detail(name, detail, value, chosen)
        for detail, value in chosen.details
        if detail in asked and detail != "with_counter_entries"
    }
    if "with_counter_entries" in asked:
        is_with = chosen.parameters.get("with_counter_entries", True)
        lines[say("VAT and depreciation")] = say("included") if is_with else say("left out")
    lines |= {
        say("To and with"): formats.day(_last_day(chosen, told["extract_date"])),
        say("Rows"): _count(len(rows)),
        say("Extract"): formats.day(told["extract_date"]),
        say("Loaded at"): formats.moment(told["loaded_at"]),
        say("Department"): told["department"] or "",
        say("Language"): languages.LANGUAGES[languages.current()],
    }
    if told["is_demonstration"]:
        lines[say("Note")] = say("demonstration data, no real persons")
    return [(say("Filter"), list(lines)), (say("Chosen"), list(lines.values()))]


def _of_filter(field: str, asked: set[str], chosen: Choice) -> str:
    """What is chosen in one filter: all where nothing is, and where it makes no difference so."""
    if FIELDS[field] not in asked:
        return say("does not apply here")
    kept = chosen.offered.kept_offices
    if field == "office" and kept is not None and not chosen.offices:
        return ", ".join(kept)
    return ", ".join(chosen.labels(field)) or say("all")


def _of_detail(name: str, detail: str, value: object, chosen: Choice) -> str:
    if isinstance(value, date):
        return formats.month(value) if detail == "month" else formats.day(value)
    return answers_cells.label(detail, value, chosen, name)


def _last_day(chosen: Choice, extract_date: date | None) -> date | None:
    """The last day that counts: of the years chosen, or where they are cut."""
    end = chosen.until or extract_date
    if not chosen.years or end is None:
        return end
    return min(end, date(max(chosen.years) + 1, 1, 1) - timedelta(days=1))


def _count(rows: int) -> str:
    if rows <= MOST_ROWS:
        return formats.number(rows)
    told = {"shown": formats.number(MOST_ROWS), "all": formats.number(rows)}
    return say("the first {shown} of {all}; the CSV file has them all", **told)


def columns_of(name: str, chosen: Choice) -> Table:
    """For each column its heading, unit, meaning and base; then how the answer is read."""
    lines = [line for column in columns.shown(name, chosen) for line in _lines(name, column)]
    lines += [(say("Each row"), "", say(EACH_ROW), ""), (say("Empty cell"), "", say(EMPTY), "")]
    if labels.reading(name):
        lines.append((say("How it is read"), "", labels.reading(name), ""))
    heads = (say("Column"), say("Unit"), say("Definition"), say("Base"))
    return [
        (head, list(cells)) for head, cells in zip(heads, zip(*lines, strict=True), strict=True)
    ]


def _lines(name: str, column: answers_cells.Column) -> list[tuple[str, str, str, str]]:
    told = [(column.file_heading, unit(name, column.name), *meaning(name, column.name))]
    if column.is_deviation:
        heading = say("{heading}, in words", heading=column.heading)
        told.append((heading, say("text"), say("Which way the deviation beside it goes."), ""))
    return told


def unit(name: str, column: str) -> str:
    """What a column is counted in, or what kind of cell it has where it counts nothing."""
    return labels.unit(
        next(field for field in queries.answers()[name].columns if field.name == column)
    )


def meaning(name: str, column: str) -> tuple[str, str]:
    """Definition and base of a column: of the measure it is, or in a sentence of its own."""
    return labels.definition(column, name), labels.base(column, name)
