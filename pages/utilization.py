"""Capacity: were the places full, and if not, why?"""

import streamlit as st

from pages import parts
from pages.parts import attendance, courses, duty, places, practice, waiting
from pages.shared import figures, page, sentences
from pages.shared.words import mark

HEADLINES = ("utilization_rate", "free_places", "waiting", "attendance_rate")

chosen = page.open(__doc__)

if not page.has("participations", "groups"):
    st.stop()

st.markdown(sentences.were_full(chosen))
figures.row_of_known(chosen, *HEADLINES)
parts.show(
    chosen,
    {
        "places": (mark("Places"), places.show),
        "waiting": (mark("Waiting list"), waiting.show),
        "attendance": (mark("Attendance"), attendance.show),
        "practice": (mark("Practice and placement"), practice.show),
        "courses": (mark("Courses"), courses.show),
        "duty": (mark("Under 30"), duty.show),
    },
)
