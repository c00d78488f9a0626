"""Courses: did people leave within the first period, or go on, and what then?"""

from dataclasses import replace

import streamlit as st

from pages.answers import cache, cells
from pages.answers.choice import Choice
from pages.charts import bars, stacked_bars
from pages.components import picker, section
from pages.i18n.translate import say
from pages.text import courses as text_courses

LENGTHS = ("within", "extended")
COUNTED = ("ended_count", "ended_total_count")


def show(chosen: Choice) -> None:
    """Each course in a sentence; then one of them year by year, and where those went who left."""
    every = chosen.every_year()
    courses = list(dict.fromkeys(cache.rows("course_by_year", every)["scheme"]))
    if not courses:
        st.markdown(say("None of the chosen schemes is a course."))
        return
    labels = {code: cells.label("scheme", code, chosen) for code in courses}
    _show_told(chosen, labels)
    course = picker.choose(say("Course"), "course", labels)
    _show_years(replace(every, schemes=(course,)), labels[course])
    _show_after(replace(chosen, schemes=(course,)), labels[course])
    section.folded(say("The courses, year by year (all years)"), "course_by_year", every)


def _show_told(chosen: Choice, labels: dict[str, str]) -> None:
    """The answer first, for what is chosen; a course nobody took part in then has none."""
    told = cache.rows("course_in_all", chosen)
    if told.empty:
        st.markdown(say("No course had participants in this choice."))
    for row in told.itertuples():
        st.markdown(
            say(
                "**{course}, {years}:** {told}",
                course=labels[row.scheme],
                years=chosen.year_words,
                told=text_courses.describe_course(row),
            )
        )


def _show_years(course: Choice, label: str) -> None:
    heading = say(
        "{course}: ended within the first period or later, year by year (all years)", course=label
    )
    drawn, unit = ("year", "within_count", "extended_count"), say("Ended stays")
    section.chart(heading, "course_by_year", course, bars.counts, *drawn, unit=unit)


def _show_after(course: Choice, label: str) -> None:
    heading = say("What came after {course}, within the first period and after it", course=label)
    drawn = ("destination", "ended_rate", "length_kind", LENGTHS, COUNTED)
    section.show(heading, "course_destinations", course, stacked_bars.split, *drawn)
