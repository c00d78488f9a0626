"""Month by month: how many were in, had a place and waited at the end of each month."""

from contextlib import nullcontext
from functools import partial

import streamlit as st

from pages import session
from pages.answers import baseline
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import small_multiples
from pages.components import fold, metrics, picker, prose, section
from pages.i18n.translate import mark, say
from pages.text import stock as stock_text

HEADLINES = ("stays", "started", "ended", "waiting")

COUNTS = {
    "persons_in": mark("Persons in"),
    "places_occupied": mark("Places occupied"),
    "waiting": mark("Waiting"),
}
# the answer of each breakdown, and the column that its lines are of
PARTS = {
    "stock_by_scheme": (mark("Scheme"), "scheme"),
    "stock_by_group": (mark("Group"), "group_name"),
    "stock_by_office": (mark("NAV office"), "nav_office"),
    "stock_by_benefit": (mark("Benefit"), "benefit"),
}


def show(chosen: Choice) -> None:
    """Shows the three counts of all together, and one of them for each part the reader names."""
    if not page.has_exports("participations"):
        return
    before = baseline.find(chosen)
    prose.show(stock_text.describe_stock(chosen, before))
    section.show_pair(partial(_show_whole, chosen, before), partial(_show_parts, chosen, before))
    prose.note(
        say(
            "Counted on the last day of each month; of a month under way on the last day of the "
            "exports. Each line has a scale of its own, which need not begin at 0. Choose a month "
            "as the part of the year to see its rows."
        )
    )
    heading = say("More figures about the stays")
    fold.show(heading, "more-stock", partial(metrics.show_known_row, chosen, *HEADLINES))


def _show_whole(chosen: Choice, before: Choice | None) -> None:
    heading = say("In, in places and waiting at the end of each month")
    chart = small_multiples.lines("month", *COUNTS, before=_fetch("stock_in_all", before))
    section.show(heading, fetch_answer("stock_in_all", chosen), chart)


def _fetch(name: str, before: Choice | None) -> Answer | None:
    """The answer of the period it is compared with; None without one."""
    return None if before is None else fetch_answer(name, before)


def _show_parts(chosen: Choice, before: Choice | None) -> None:
    """One line for each scheme, group, office or benefit."""
    names = {answer: say(name) for answer, (name, _) in PARTS.items()}
    counts = {column: say(name) for column, name in COUNTS.items()}
    answer, column = _choose(names, counts)
    heading = say(
        "{count} at the end of each month, by {part}",
        count=counts[column],
        part=names[answer] if answer == "stock_by_office" else names[answer].lower(),
    )
    part = PARTS[answer][1]
    chart = small_multiples.lines("month", column, part=part, before=_fetch(answer, before))
    section.show(heading, fetch_answer(answer, chosen), chart)


def _choose(names: dict[str, str], counts: dict[str, str]) -> tuple[str, str]:
    """The answer and the count that the reader chooses, side by side."""
    with nullcontext() if session.is_printing() else st.container(horizontal=True):
        answer = picker.select(say("A line for each"), "stock-part", names)
        return answer, picker.select(say("Count"), "stock-count", counts)
