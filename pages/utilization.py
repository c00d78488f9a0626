"""Capacity: were the places full, and if not, why?"""

import streamlit as st

from pages.app import page, tabs
from pages.i18n.translate import mark
from pages.parts.utilization import (
    activity_duty,
    attendance,
    courses,
    places,
    practice,
    stock,
    waiting,
)

chosen = page.open(__doc__)

if not page.has_exports("participations", "groups"):
    st.stop()

tabs.show_tabs(
    chosen,
    {
        "places": (mark("Places"), places.show),
        "waiting": (mark("Waiting list"), waiting.show),
        "stock": (mark("Month by month"), stock.show),
        "attendance": (mark("Attendance"), attendance.show),
        "practice": (mark("Practice and placement"), practice.show),
        "courses": (mark("Courses"), courses.show),
        "duty": (mark("Under 30"), activity_duty.show),
    },
)
