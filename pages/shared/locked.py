"""The figures as they were approved, beside what they are now; the files are read once each."""

from pathlib import Path

import streamlit as st

import queries
from pages.shared import data, holding
from pages.shared.choice import Choice
from pages.shared.words import say
from queries import held
from queries.points import Point
from warehouse import locks

DOCUMENT = "annual"
Stamp = tuple[str, int, int]


def versions(year: int) -> list[locks.ApprovalFile]:
    """The approvals of a year's report, the newest first, also those that are damaged."""
    found = [_kept(stamp)[0] for stamp in _stamps(year)]
    return sorted(found, key=lambda one: -one.version)


def lock(year: int) -> held.Lock | None:
    """The newest approval that can be trusted; none where there is none."""
    found = newest(year)
    return _kept(_stamp(found.path))[1] if found else None


def newest(year: int) -> locks.ApprovalFile | None:
    """The file of the newest approval that can be trusted."""
    return next((one for one in versions(year) if not one.fault), None)


def _stamps(year: int) -> list[Stamp]:
    named = f"{year}-{DOCUMENT}"
    paths = locks.list_paths(data.warehouse_folder())
    return [_stamp(path) for path in paths if path.name.startswith(named)]


def _stamp(path: Path) -> Stamp:
    """Changes with the file, so that one is read again only when it has changed."""
    stat = path.stat()
    return str(path), stat.st_mtime_ns, stat.st_size


@st.cache_resource(max_entries=50, show_spinner=False)
def _kept(stamp: Stamp) -> tuple[locks.ApprovalFile, held.Lock | None]:
    found = locks.read(Path(stamp[0]))
    return found, None if found.fault else held.Lock(found.content)


def figure(measure: str, chosen: Choice) -> queries.Figure | None:
    """A figure as it was approved; none unless the choice is that year, in all or one scheme."""
    point = _point(measure, chosen)
    approved = lock(point.year) if point else None
    return approved.figure(point) if approved else None


def _point(measure: str, chosen: Choice) -> Point | None:
    """What is locked of this choice; it is one reader's own where offices limit it."""
    asked = chosen.parameters
    if len(chosen.years) != 1 or len(chosen.schemes) > 1 or not set(asked) <= {"years", "schemes"}:
        return None
    return Point(measure, next(iter(chosen.schemes), None), chosen.years[0])


def note(now: queries.Figure, chosen: Choice) -> str:
    """**Published: 74** (now 75), where what is shown differs."""
    then = figure(now.measure, chosen)
    if then is None or holding.written(then) == holding.written(now):
        return ""
    return say(
        "**Published: {then}** (now {now})", then=holding.written(then), now=holding.written(now)
    )


def show_moved(now: queries.Figure, chosen: Choice) -> None:
    """In the basis of a figure: what was published, and the rows that moved it since."""
    told = note(now, chosen)
    if not told:
        return
    point = _point(now.measure, chosen)
    approved = newest(point.year).content["approved"]
    st.markdown(f"{told} · {holding.approved_by(approved)}")
    [one] = [each for each in held_of(point.year) if each.point == point]
    rows = explained(point.year, (point,))
    st.markdown(holding.why(one, rows))
    holding.show_rows(rows, chosen)


def held_of(year: int) -> list[held.Held]:
    """Every locked figure of a year against the load this run asks."""
    return _held(data.path(), _stamp(newest(year).path))


@st.cache_data(max_entries=20, show_spinner=False)
def _held(path: str, stamp: Stamp) -> list[held.Held]:
    return held.held(_kept(stamp)[1], data.opened())


def explained(year: int, points: tuple[Point, ...]) -> list[held.Explained]:
    """The rows that moved these figures of a year, each once."""
    return _explained(data.path(), _stamp(newest(year).path), points)


@st.cache_data(max_entries=50, show_spinner=False)
def _explained(path: str, stamp: Stamp, points: tuple[Point, ...]) -> list[held.Explained]:
    return held.explained(_kept(stamp)[1], data.opened(), points)


def held_files(year: int) -> list[held.HeldFile]:
    """The files that the figures were approved from, against those of this load."""
    return held.held_files(lock(year), data.opened())
