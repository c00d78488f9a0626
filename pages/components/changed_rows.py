"""Tables of the rows that left a figure, entered it or changed."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import pandas

import queries
from pages.answers import cells as answers_cells
from pages.answers import columns
from pages.answers.choice import Choice
from pages.components import prose, table
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.text import approvals
from queries.reconciliation.comparison import ExplainedRow
from queries.reconciliation.figure_ref import rows_answer
from queries.reconciliation.snapshot import ChangedRow

MOST_ROWS = 200
# how a row counts in a figure, which is not part of its content
ROLE_COLUMNS = {"in_numerator", "in_base", "counts", "stay_count", "number"}
PLACE_COLUMNS = {"source_file", "source_line", "file_sha", "loaded_at"}


def show_explained(rows: list[ExplainedRow], chosen: Choice) -> None:
    """Shows the rows that left or entered: content, place in the file and count of figures."""
    if not rows:
        return
    lines = [_describe_pair(before, after, chosen) for before, after in approvals.pair_rows(rows)]
    headings = (say("Change"), say("Row"), say("Where it stands"), say("Figures"))
    cells = zip(*lines[:MOST_ROWS], strict=True)
    table.show_texts(pandas.DataFrame(dict(zip(headings, cells, strict=True))))
    if len(lines) > MOST_ROWS:
        counts = {"shown": formats.number(MOST_ROWS), "all": formats.number(len(lines))}
        prose.note(say("The first {shown} of {all} rows.", **counts))


def _describe_pair(
    before: ExplainedRow | None, after: ExplainedRow | None, chosen: Choice
) -> tuple[str, ...]:
    """The cells of one line: kind of change, content, place and count of figures."""
    row = after or before
    refs = {ref for version in (before, after) if version for ref in version.refs}
    if before and after:
        kind, content = say("changed"), _describe_change(before, after, chosen)
    else:
        kind, content = say("new") if after else say("gone"), _describe_row(row, chosen)
    return kind, formats.plain(content), _describe_place(row), formats.number(len(refs))


def _describe_place(row: ExplainedRow) -> str:
    values = row.row.values
    file = formats.plain(values["source_file"] or formats.DASH)
    line = formats.number(int(values["source_line"])) if values["source_line"] else formats.DASH
    return say("{file}, line {line}", file=file, line=line)


def _describe_row(row: ExplainedRow, chosen: Choice) -> str:
    return ", ".join(f"{heading}: {text}" for heading, text in _list_cells(row, chosen).items())


def _describe_change(before: ExplainedRow, after: ExplainedRow, chosen: Choice) -> str:
    """The first cell, then each one that changed: 007, Ended: 31.03.2014 → 30.06.2014."""
    names = set(before.row.values) & set(after.row.values)
    then, now = _list_cells(before, chosen, names), _list_cells(after, chosen, names)
    subject = next(iter(now.items()))
    changed = [heading for heading in {**then, **now} if then.get(heading) != now.get(heading)]
    changes = [
        f"{heading}: {then.get(heading, formats.DASH)} → {now.get(heading, formats.DASH)}"
        for heading in changed
    ]
    return ", ".join([": ".join(subject), *changes])


def _list_cells(row: ExplainedRow, chosen: Choice, names: set[str] | None = None) -> dict[str, str]:
    """The texts of a row by heading, as tables write them, without unknown ones.

    names: the columns to take; None for all.
    """
    answer, values = rows_answer(row.refs[0].measure), row.row.values
    types = {column.name: column.type for column in queries.find_answer(answer).columns}
    return {
        column.heading: column.write(_parse_known(values[column.name], types[column.name]))
        for column in columns.list_columns(answer, chosen)
        if values.get(column.name)
        and column.name not in ROLE_COLUMNS | PLACE_COLUMNS
        and (names is None or column.name in names)
    }


def _parse_known(text: str, kind: str) -> object:
    """A stored text as the value that the answer gave; a time stays text."""
    if kind == "date":
        return date.fromisoformat(text)
    is_number = kind.startswith(("double", "decimal", "integer", "bigint", "hugeint"))
    return Decimal(text) if is_number else text


# how a row counts, and in which load it came, is no content of it
_HIDDEN = {"in_numerator", "in_base", "counts", "stay_count", "file_sha", "loaded_at"}
_PARSERS = {
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
    "boolean": "true".__eq__,
}


def list_changes(
    name: str, changes: Sequence[ChangedRow], chosen: Choice, *hidden: str
) -> tuple[pandas.DataFrame, list[answers_cells.Column]]:
    """Returns the rows of the answer `name` that entered or left, and the columns with a value.

    hidden: columns to leave out. Of a line that changed in its place, the earlier row comes first.
    """
    change = answers_cells.Column("moved", say("What happened"), _label_change, False)
    rows = sorted(changes, key=_sort_key)
    places = [_sort_key(row)[:2] for row in rows]
    values = {"moved": [_classify_change(row, places) for row in rows]}
    with_values = []
    for column, kind in zip(columns.list_columns(name, chosen), _list_types(name), strict=True):
        texts = [row.values.get(column.name) for row in rows]
        if any(texts) and column.name not in {*_HIDDEN, *hidden}:
            values[column.name] = [_parse(text, kind) for text in texts]
            with_values.append(column)
    with_values.sort(key=lambda column: not column.name.startswith("source_"))
    return pandas.DataFrame(values, dtype=object), [change, *with_values]


def describe_count(changes: Sequence[ChangedRow]) -> str:
    """How many rows changed; one that changed in its place counts once."""
    lines = len({_sort_key(row)[:2] for row in changes})
    return count(
        "**{number} row has moved since it held:**",
        "**{number} rows have moved since it held:**",
        lines,
    )


def find_places(changes: Sequence[ChangedRow]) -> frozenset:
    """The rows by file and line: the same for the same rows behind other figures."""
    return frozenset(map(_sort_key, changes))


def _sort_key(row: ChangedRow) -> tuple:
    """Sorts rows by file and line; of one line the earlier row comes first."""
    return row.values["source_file"] or "", int(row.values["source_line"] or 0), row.is_new


def _classify_change(row: ChangedRow, places: list[tuple]) -> str:
    if places.count(_sort_key(row)[:2]) == 2:
        return "now" if row.is_new else "before"
    return "new" if row.is_new else "gone"


def _label_change(code: str) -> str:
    return labels.label("moved", code, "register")


def _list_types(name: str) -> list[str]:
    return [column.type for column in queries.answers()[name].columns]


def _parse(text: str | None, kind: str) -> object:
    """A stored text as the value that the answer gave; None is unknown."""
    if text is None or kind == "varchar":
        return text
    return _PARSERS.get(kind, Decimal)(text)
