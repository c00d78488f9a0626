"""Tables of rows that went out of a figure, came into it or changed."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import pandas
import streamlit as st

import queries
from pages.answers import cells as answers_cells
from pages.answers import columns
from pages.answers.choice import Choice
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.text import approvals
from queries.reconciliation.comparison import ExplainedRow
from queries.reconciliation.figure_ref import rows_answer
from queries.reconciliation.snapshot import ChangedRow

MOST_ROWS = 200
# what a row is in a figure, not what it says
ITS_PART = {"in_numerator", "in_base", "counts", "stay_count", "number"}
PLACE = {"source_file", "source_line", "file_sha", "loaded_at"}


def show_explained(rows: list[ExplainedRow], chosen: Choice) -> None:
    """The rows that went out or came in: what they say, where they stand, what they moved."""
    if not rows:
        return
    told = [_line(before, after, chosen) for before, after in approvals.pair_rows(rows)]
    heads = (say("Change"), say("Row"), say("Where it stands"), say("Figures"))
    cells = zip(*told[:MOST_ROWS], strict=True)
    st.table(pandas.DataFrame(dict(zip(heads, cells, strict=True))), hide_index=True)
    if len(told) > MOST_ROWS:
        shown = {"shown": formats.number(MOST_ROWS), "all": formats.number(len(told))}
        st.caption(say("The first {shown} of {all} rows.", **shown))


def _line(
    before: ExplainedRow | None, after: ExplainedRow | None, chosen: Choice
) -> tuple[str, ...]:
    one = after or before
    points = dict.fromkeys([*(before.points if before else ()), *(after.points if after else ())])
    way = say("changed") if before and after else say("new") if after else say("gone")
    said = _changed(before, after, chosen) if before and after else _said(one, chosen)
    told = one.row.told
    file = formats.plain(told["source_file"] or formats.DASH)
    line = formats.number(int(told["source_line"])) if told["source_line"] else formats.DASH
    place = say("{file}, line {line}", file=file, line=line)
    return way, formats.plain(said), place, formats.number(len(points))


def _said(one: ExplainedRow, chosen: Choice) -> str:
    return ", ".join(f"{head}: {value}" for head, value in _cells(one, chosen).items())


def _changed(before: ExplainedRow, after: ExplainedRow, chosen: Choice) -> str:
    """Who it is about, and what was and is there: 007, Ended: 31.03.2014 → 30.06.2014."""
    both = set(before.row.told) & set(after.row.told)
    then, now = _cells(before, chosen, both), _cells(after, chosen, both)
    about = next(iter(now.items()))
    heads = [head for head in {**then, **now} if then.get(head) != now.get(head)]
    ways = [f"{head}: {_or_dash(then, head)} → {_or_dash(now, head)}" for head in heads]
    return ", ".join([": ".join(about), *ways])


def _or_dash(cells: dict[str, str], head: str) -> str:
    return cells.get(head, formats.DASH)


def _cells(one: ExplainedRow, chosen: Choice, among: set[str] | None = None) -> dict[str, str]:
    """What a row says, by heading, as the tables write it; what is unknown is left out."""
    answer = rows_answer(one.points[0].measure)
    types = {column.name: column.type for column in queries.find_answer(answer).columns}
    return {
        column.heading: column.write(_typed(one.row.told[column.name], types[column.name]))
        for column in columns.list_columns(answer, chosen)
        if one.row.told.get(column.name)
        and column.name not in ITS_PART | PLACE
        and (among is None or column.name in among)
    }


def _typed(text: str, kind: str) -> object:
    """A kept value as the answer gave it."""
    if kind == "date":
        return date.fromisoformat(text)
    is_number = kind.startswith(("double", "decimal", "integer", "bigint", "hugeint"))
    return Decimal(text) if is_number else text


# what says of a row how it counts or in which load it came, which is not what moved
_ASIDE = {"in_numerator", "in_base", "counts", "stay_count", "file_sha", "loaded_at"}
_READ = {"date": date.fromisoformat, "timestamp": datetime.fromisoformat, "boolean": "true".__eq__}


def changed_table(
    name: str, moved: Sequence[ChangedRow], chosen: Choice, *known: str
) -> tuple[pandas.DataFrame, list[answers_cells.Column]]:
    """Rows of the answer `name` that came in or went out, with the columns that tell something.

    known: columns that need not be told. Of a line that was changed in its place, what it was
    stands before what it is.
    """
    happened = answers_cells.Column("moved", say("What happened"), _in_words, False)
    rows = sorted(moved, key=_place)
    places = [_place(row)[:2] for row in rows]
    told = {"moved": [_happened(row, places) for row in rows]}
    shown = []
    for column, of_answer in zip(columns.list_columns(name, chosen), _types(name), strict=True):
        texts = [row.told.get(column.name) for row in rows]
        if any(texts) and column.name not in {*_ASIDE, *known}:
            told[column.name] = [_display_value(text, of_answer) for text in texts]
            shown.append(column)
    shown.sort(key=lambda column: not column.name.startswith("source_"))
    return pandas.DataFrame(told, dtype=object), [happened, *shown]


def summarize(moved: Sequence[ChangedRow]) -> str:
    """How many rows moved; one that was changed in its place counts once."""
    lines = len({_place(row)[:2] for row in moved})
    return count(
        "**{number} row has moved since it held:**",
        "**{number} rows have moved since it held:**",
        lines,
    )


def row_places(moved: Sequence[ChangedRow]) -> frozenset:
    """Which rows they are, by file and line: the same for the same rows behind other figures."""
    return frozenset(map(_place, moved))


def _place(row: ChangedRow) -> tuple:
    """Rows in the order of their files; of one line what it was stands before what it is."""
    return row.told["source_file"] or "", int(row.told["source_line"] or 0), row.is_new


def _happened(row: ChangedRow, places: list[tuple]) -> str:
    if places.count(_place(row)[:2]) == 2:
        return "now" if row.is_new else "before"
    return "new" if row.is_new else "gone"


def _in_words(code: str) -> str:
    return labels.label("moved", code, "register")


def _types(name: str) -> list[str]:
    return [column.type for column in queries.answers()[name].columns]


def _display_value(text: str | None, kind: str) -> object:
    """A kept text as the answer had it."""
    if text is None or kind == "varchar":
        return text
    return _READ.get(kind, Decimal)(text)
