"""A section of a page: heading, chart, how to read it, table and downloads."""

from collections.abc import Callable
from functools import partial

import streamlit as st

import queries
from pages import session
from pages.answers import columns, periods, scope
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts.base import Chart
from pages.components import comments, fold, prose, table
from pages.components.slides import Drawing
from pages.i18n import labels, languages
from pages.i18n.translate import say
from pages.text import row_targets


def show(
    heading: str,
    answer: Answer,
    chart: Chart,
    normal: str = "",
    comparison: str = "",
    aside: str = "",
) -> None:
    """Shows an answer as a chart, with its table and downloads folded below.

    normal: the measure whose sentence says what is normal and what to do when it is not;
    comparison: the sentence about what differs in the chart; aside: how to read that, which stands
    with how the answer is read.
    """
    if show_chart(heading, answer, chart, normal, comparison, aside):
        drawing = Drawing(heading, chart)
        table.show_folded(answer, labels.reading(answer.name), drawing)


def show_pair(*sections: Callable[[], None]) -> None:
    """Shows two sections side by side; below each other on a narrow screen."""
    if session.is_printing():
        for print_section in sections:
            print_section()
        return
    for column, show_section in zip(st.columns(len(sections)), sections, strict=True):
        with column:
            show_section()


def show_chart(
    heading: str,
    answer: Answer,
    chart: Chart,
    normal: str = "",
    comparison: str = "",
    aside: str = "",
) -> bool:
    """Shows the chart without its table, for an answer that is drawn twice; whether it has rows."""
    reading, target = _describe_reading(answer, normal)
    reading = " ".join(filter(None, (reading, aside)))
    _show_heading(heading, answer, "" if answer.is_empty else reading)
    if answer.is_empty:
        prose.note(say("There is nothing to show for this choice."))
        return False
    chart(answer)
    prose.show(comparison)
    prose.note(target)
    if normal:
        comments.show_under_chart(normal, answer.chosen, answer.name)
    return True


def show_table(heading: str, answer: Answer) -> None:
    """Shows an answer as its table, with its downloads and how it is read."""
    _show_heading(heading, answer)
    if answer.is_empty:
        prose.note(say("There is nothing to show for this choice."))
        return
    show_reading(answer)
    table.show_with_downloads(answer)


def show_folded(heading: str, answer: Answer) -> None:
    """Shows an answer folded under its heading; nothing where it has no rows."""
    if not answer.is_empty:
        fold.show(heading, f"whole-{table.name(answer)}", partial(_show_content, answer))


def _show_content(answer: Answer) -> None:
    show_reading(answer)
    table.show_with_downloads(answer)


def _show_heading(heading: str, answer: Answer, reading: str = "") -> None:
    """Shows the heading, and where the answer is of the whole year though a part is chosen."""
    prose.heading(heading, reading)
    if answer.is_widened:
        prose.note(_describe_whole_years(answer.chosen))


def _describe_whole_years(chosen: Choice) -> str:
    if not chosen.years:
        return say("The years are whole here.")
    return say("This is of the whole year {years}.", years=chosen.year_words)


def show_reading(answer: Answer) -> None:
    """Shows how an answer is read, where that is said."""
    prose.note(labels.reading(answer.name))


def _describe_reading(answer: Answer, normal: str) -> tuple[str, str]:
    """How to read the answer, or what is normal; and its target.

    The share of the places that a part of the persons used has neither.
    """
    if columns.is_share_of_places(answer.name, answer.chosen):
        return "", say(
            "The share of the places that the persons chosen used; the rest may be used by others."
        )
    reading, target = labels.reading(answer.name), row_targets.describe_rows(answer, normal)
    if target or reading:
        return reading, target
    return _describe_normal(normal, answer.chosen) if normal else "", ""


def _describe_normal(measure: str, chosen: Choice) -> str:
    """What is normal; in a year under way what is normal to date, like the figures of the chart."""
    to_date = f"{measure}_to_date"
    has_to_date = to_date in queries.measures() and scope.is_known(to_date, chosen)
    name = to_date if has_to_date and periods.unfinished_years(chosen) else measure
    return queries.measures()[name].normal[languages.current()]
