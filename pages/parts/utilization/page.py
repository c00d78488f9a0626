"""The page Kapasitet: what stands on it, on the screen and on paper."""

from pages.answers.choice import Choice
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


def show(chosen: Choice) -> None:
    """Shows the page."""
    if not page.has_exports("participations", "groups"):
        return
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
