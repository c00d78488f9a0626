"""Words and tables for what has moved since it was approved: why, and by which rows."""

from datetime import date, datetime
from decimal import Decimal

import pandas
import streamlit as st

import queries
from pages.shared import columns, formats, labels
from pages.shared.choice import Choice
from pages.shared.words import count, say
from queries.held import Explained, Held
from queries.points import Point, rows_of

MOST_ROWS = 200
# what a row is in a figure, not what it says
ITS_PART = {"in_numerator", "in_base", "counts", "stay_count", "number"}
PLACE = {"source_file", "source_line", "file_sha", "loaded_at"}


def written(figure: queries.Figure) -> str:
    """A figure's value; a deviation with its word, never with a bare sign."""
    if figure.value is None or "deviation" not in figure.measure:
        return formats.figure(figure.value, figure.unit)
    word = formats.deviation_word(figure.value, figure.measure.partition("_")[0])
    return f"{formats.figure(abs(figure.value), figure.unit)} {word}"


def value(one: Held, amount: Decimal | None) -> str:
    """A locked figure's value, then or now."""
    return written(queries.Figure(one.point.measure, amount, *[None] * 5, unit=one.unit))


def named(point: Point, schemes: dict[str, str]) -> str:
    """What a figure is called, with its scheme where it is of one: Participants, START."""
    scheme = schemes.get(point.scheme, point.scheme)
    return ", ".join(filter(None, (labels.figure(point.measure), scheme)))


def approved_by(approved: dict) -> str:
    """approved by Kari Nordmann 3 Mar 2015 at 09:12."""
    at = datetime.fromisoformat(approved["at"]).astimezone()
    by = formats.plain(approved["by"])
    return say("approved by {name} on {moment}", name=by, moment=formats.moment(at))


def why(one: Held, rows: list[Explained]) -> str:
    """Why a figure is another one than was published, in a sentence without its full stop."""
    parts = [labels.of("redefined", kind, "lock") for kind in one.redefined]
    if one.missing:
        families = formats.listed([labels.of("family", family) for family in one.missing])
        parts.append(say("the export is missing: {families}", families=families))
    moved = paired([each for each in rows if one.point in each.points])
    if moved and not one.missing:
        parts.append(_counted(moved))
    told = formats.listed(parts) or say("the exports are others; the rows behind it are not kept")
    return formats.sentence(told)


def _counted(moved: list[tuple[Explained | None, Explained | None]]) -> str:
    changed = sum(before is not None and after is not None for before, after in moved)
    gone = sum(after is None for _, after in moved)
    new = len(moved) - changed - gone
    told = [
        count("{number} row gone", "{number} rows gone", gone),
        count("{number} row changed", "{number} rows changed", changed),
        count("{number} row new", "{number} rows new", new),
    ]
    return formats.listed([text for text, n in zip(told, (gone, changed, new), strict=True) if n])


def show_rows(rows: list[Explained], chosen: Choice) -> None:
    """The rows that went out or came in: what they say, where they stand, what they moved."""
    if not rows:
        return
    told = [_line(before, after, chosen) for before, after in paired(rows)]
    heads = (say("Change"), say("Row"), say("Where it stands"), say("Figures"))
    cells = zip(*told[:MOST_ROWS], strict=True)
    st.table(pandas.DataFrame(dict(zip(heads, cells, strict=True))), hide_index=True)
    if len(told) > MOST_ROWS:
        shown = {"shown": formats.number(MOST_ROWS), "all": formats.number(len(told))}
        st.caption(say("The first {shown} of {all} rows.", **shown))


def paired(rows: list[Explained]) -> list[tuple[Explained | None, Explained | None]]:
    """Each row as it was and as it is: the same person or art on the same line has changed."""
    new = {_line_of(one): one for one in rows if one.row.is_new}
    found = []
    for before in (one for one in rows if not one.row.is_new):
        found.append((before, new.pop(_line_of(before), None)))
    return found + [(None, after) for after in new.values()]


def _line_of(one: Explained) -> tuple:
    told = one.row.told
    about = told.get("participant_id") or told.get("art") or told.get("group_name")
    return told["source_file"], told["source_line"], about


def _line(before: Explained | None, after: Explained | None, chosen: Choice) -> tuple[str, ...]:
    one = after or before
    points = dict.fromkeys([*(before.points if before else ()), *(after.points if after else ())])
    way = say("changed") if before and after else say("new") if after else say("gone")
    said = _changed(before, after, chosen) if before and after else _said(one, chosen)
    told = one.row.told
    file = formats.plain(told["source_file"] or formats.DASH)
    line = formats.number(int(told["source_line"])) if told["source_line"] else formats.DASH
    place = say("{file}, line {line}", file=file, line=line)
    return way, formats.plain(said), place, formats.number(len(points))


def _said(one: Explained, chosen: Choice) -> str:
    return ", ".join(f"{head}: {value}" for head, value in _cells(one, chosen).items())


def _changed(before: Explained, after: Explained, chosen: Choice) -> str:
    """Who it is about, and what was and is there: 007, Ended: 31.03.2014 → 30.06.2014."""
    both = set(before.row.told) & set(after.row.told)
    then, now = _cells(before, chosen, both), _cells(after, chosen, both)
    about = next(iter(now.items()))
    heads = [head for head in {**then, **now} if then.get(head) != now.get(head)]
    ways = [f"{head}: {_or_dash(then, head)} → {_or_dash(now, head)}" for head in heads]
    return ", ".join([": ".join(about), *ways])


def _or_dash(cells: dict[str, str], head: str) -> str:
    return cells.get(head, formats.DASH)


def _cells(one: Explained, chosen: Choice, among: set[str] | None = None) -> dict[str, str]:
    """What a row says, by heading, as the tables write it; what is unknown is left out."""
    answer = rows_of(one.points[0].measure)
    types = {column.name: column.type for column in queries.find_answer(answer).columns}
    return {
        column.heading: column.write(_typed(one.row.told[column.name], types[column.name]))
        for column in columns.every(answer, chosen)
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
