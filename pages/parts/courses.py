"""Courses: did people leave within the first period, or go on, and what then?"""

from dataclasses import replace

import streamlit as st

from pages.shared import charts, columns, data, offers, sections
from pages.shared.choice import Choice
from pages.shared.words import say

LENGTHS = ("within", "extended")


def show(chosen: Choice) -> None:
    """Each course year by year, and where those went who left within the period or after it."""
    every = chosen.every_year()
    if data.table("course_by_year", every).empty:
        st.markdown(say("None of the chosen schemes is a course."))
        return
    sections.table(say("The courses, year by year (all years)"), "course_by_year", every)
    courses = list(dict.fromkeys(data.table("course_destinations", chosen)["scheme"]))
    if not courses:
        return
    labels = {code: columns.label("scheme", code, chosen) for code in courses}
    course = offers.one(say("Course"), "course", labels)
    heading = say("What came after {course}, within the first period and after it")
    heading = heading.format(course=labels[course])
    drawn = ("destination", "ended_rate", "length_kind", LENGTHS)
    asked = replace(chosen, schemes=(course,))
    sections.show(heading, "course_destinations", asked, charts.split, *drawn)
