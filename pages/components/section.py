"""A section of a page: heading, chart, how to read it, table and downloads."""

import streamlit as st

import queries
from pages.answers import columns, periods, scope
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts.base import Chart
from pages.components import comments, table
from pages.i18n import labels, languages
from pages.i18n.translate import say
from pages.text import targets


def show(
    heading: str, answer: Answer, chart: Chart, normal: str = "", comparison: str = ""
) -> None:
    """Shows an answer as a chart, with its table and downloads below.

    normal: the measure whose sentence says what is normal and what to do when it is not;
    comparison: the sentence about what differs in the chart.
    """
    if show_chart(heading, answer, chart, normal, comparison):
        table.show_folded(answer)


def show_chart(
    heading: str, answer: Answer, chart: Chart, normal: str = "", comparison: str = ""
) -> bool:
    """Shows the chart without its table, for an answer that is drawn twice; whether it has rows."""
    _show_heading(heading, answer)
    if answer.is_empty:
        st.caption(say("There is nothing to show for this choice."))
        return False
    chart(answer)
    if comparison:
        st.markdown(comparison)
    text = _describe_reading(answer, normal)
    if text:
        st.caption(text)
    if normal and "month" not in answer.rows:  # on months they are marks with a list
        comments.show_under_chart(normal, answer.chosen)
    return True


def show_table(heading: str, answer: Answer) -> None:
    """Shows an answer as its table, with its downloads and how it is read."""
    _show_heading(heading, answer)
    if answer.is_empty:
        st.caption(say("There is nothing to show for this choice."))
        return
    show_reading(answer)
    table.show_with_downloads(answer)


def show_folded(heading: str, answer: Answer) -> None:
    """Shows an answer folded under its heading; nothing where it has no rows."""
    if not answer.is_empty:
        with st.expander(heading):
            show_reading(answer)
            table.show_with_downloads(answer)


def _show_heading(heading: str, answer: Answer) -> None:
    """Shows the heading, and where the answer is of the whole year though a part is chosen."""
    st.subheader(heading, anchor=False)
    if answer.is_widened:
        st.caption(_describe_whole_years(answer.chosen))


def _describe_whole_years(chosen: Choice) -> str:
    if not chosen.years:
        return say("The years are whole here.")
    return say("This is of the whole year {years}.", years=chosen.year_words)


def show_reading(answer: Answer) -> None:
    """Shows how an answer is read, where that is said."""
    if labels.reading(answer.name):
        st.caption(labels.reading(answer.name))


def _describe_reading(answer: Answer, normal: str) -> str:
    """How to read the answer; then its target, else what is normal.

    The share of the places that a part of the persons used has neither.
    """
    if columns.is_share_of_places(answer.name, answer.chosen):
        return say(
            "The share of the places that the persons chosen used; the rest may be used by others."
        )
    reading, target = labels.reading(answer.name), targets.describe_rows(answer, normal)
    if target:
        return f"{reading} {target}".strip()
    return reading or (_describe_normal(normal, answer.chosen) if normal else "")


def _describe_normal(measure: str, chosen: Choice) -> str:
    """What is normal; in a year under way what is normal to date, like the figures of the chart."""
    to_date = f"{measure}_to_date"
    has_to_date = to_date in queries.measures() and scope.is_known(to_date, chosen)
    name = to_date if has_to_date and periods.unfinished_years(chosen) else measure
    return queries.measures()[name].normal[languages.current()]
