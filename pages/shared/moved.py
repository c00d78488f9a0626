"""Rows that moved between two loads, as a table: what happened, what each says, file and line."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import pandas

import queries
from pages.shared import columns, labels
from pages.shared.choice import Choice
from pages.shared.words import count, say
from queries.footing import MovedRow

# what says of a row how it counts or in which load it came, which is not what moved
_ASIDE = {"in_numerator", "in_base", "counts", "stay_count", "file_sha", "loaded_at"}
_READ = {"date": date.fromisoformat, "timestamp": datetime.fromisoformat, "boolean": "true".__eq__}


def table(
    name: str, moved: Sequence[MovedRow], chosen: Choice, *known: str
) -> tuple[pandas.DataFrame, list[columns.Column]]:
    """Rows of the answer `name` that came in or went out, with the columns that tell something.

    known: columns that need not be told. Of a line that was changed in its place, what it was
    stands before what it is.
    """
    happened = columns.Column("moved", say("What happened"), _in_words, False)
    rows = sorted(moved, key=_place)
    places = [_place(row)[:2] for row in rows]
    told = {"moved": [_happened(row, places) for row in rows]}
    shown = []
    for column, of_answer in zip(columns.every(name, chosen), _types(name), strict=True):
        texts = [row.told.get(column.name) for row in rows]
        if any(texts) and column.name not in {*_ASIDE, *known}:
            told[column.name] = [_value(text, of_answer) for text in texts]
            shown.append(column)
    shown.sort(key=lambda column: not column.name.startswith("source_"))
    return pandas.DataFrame(told, dtype=object), [happened, *shown]


def in_short(moved: Sequence[MovedRow]) -> str:
    """How many rows moved; one that was changed in its place counts once."""
    lines = len({_place(row)[:2] for row in moved})
    return count(
        "**{number} row has moved since it held:**",
        "**{number} rows have moved since it held:**",
        lines,
    )


def places(moved: Sequence[MovedRow]) -> frozenset:
    """Which rows they are, by file and line: the same for the same rows behind other figures."""
    return frozenset(map(_place, moved))


def _place(row: MovedRow) -> tuple:
    """Rows in the order of their files; of one line what it was stands before what it is."""
    return row.told["source_file"] or "", int(row.told["source_line"] or 0), row.is_new


def _happened(row: MovedRow, places: list[tuple]) -> str:
    if places.count(_place(row)[:2]) == 2:
        return "now" if row.is_new else "before"
    return "new" if row.is_new else "gone"


def _in_words(code: str) -> str:
    return labels.of("moved", code, "register")


def _types(name: str) -> list[str]:
    return [column.type for column in queries.answers()[name].columns]


def _value(text: str | None, kind: str) -> object:
    """A kept text as the answer had it."""
    if text is None or kind == "varchar":
        return text
    return _READ.get(kind, Decimal)(text)
