"""Courses: did people leave within the first period, or go on, and what then?"""

from dataclasses import replace

import streamlit as st

from pages.answers import cells
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, stacked_bars
from pages.components import picker, section
from pages.i18n.translate import say
from pages.text.courses import describe_course

LENGTHS = ("within", "extended")
COUNTED = ("ended_count", "ended_total_count")


def show(chosen: Choice) -> None:
    """Shows each course in a sentence; then one of them by year, and where people went."""
    all_years = chosen.with_all_years()
    years = fetch_answer("course_by_year", all_years)
    codes = list(dict.fromkeys(years.rows["scheme"]))
    if not codes:
        st.markdown(say("None of the chosen schemes is a course."))
        return
    labels = {code: cells.label("scheme", code, chosen) for code in codes}
    _describe(chosen, labels)
    course = picker.choose(say("Course"), "course", labels)
    _show_years(replace(all_years, schemes=(course,)), labels[course])
    _show_destinations(replace(chosen, schemes=(course,)), labels[course])
    section.show_folded(say("The courses, year by year (all years)"), years)


def _describe(chosen: Choice, labels: dict[str, str]) -> None:
    """The answer first; a course without participants in the choice has none."""
    rows = fetch_answer("course_in_all", chosen).rows
    if rows.empty:
        st.markdown(say("No course had participants in this choice."))
    for row in rows.itertuples():
        st.markdown(
            say(
                "**{course}, {years}:** {text}",
                course=labels[row.scheme],
                years=chosen.year_words,
                text=describe_course(row),
            )
        )


def _show_years(chosen: Choice, label: str) -> None:
    heading = say(
        "{course}: ended within the first period or later, year by year (all years)", course=label
    )
    chart = bars.counts("year", "within_count", "extended_count", unit=say("Ended stays"))
    section.show_chart(heading, fetch_answer("course_by_year", chosen), chart)


def _show_destinations(chosen: Choice, label: str) -> None:
    heading = say("What came after {course}, within the first period and after it", course=label)
    chart = stacked_bars.split("destination", "ended_rate", "length_kind", LENGTHS, COUNTED)
    section.show(heading, fetch_answer("course_destinations", chosen), chart)
