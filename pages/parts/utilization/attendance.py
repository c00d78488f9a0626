"""Attendance: do people come, and what is reported to each NAV office?"""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import bars, lines
from pages.components import fold, metrics, prose, section
from pages.i18n.translate import say
from pages.parts.utilization import office_sheet
from pages.parts.utilization.places import fetch_before
from pages.text import capacity

RATE = "attendance_rate"
HOURS = ("attended_hours", "planned_hours")
MONTHS, GROUPS = "attendance_by_month", "attendance_by_group"
HEADLINES = (RATE, "absence", "absence_invalid", "attendance_unreported")


def show(chosen: Choice) -> None:
    """Shows attended hours of the planned ones; unreported days stand beside, never as 0."""
    if not page.has_exports("attendance"):
        return
    if fetch_answer(MONTHS, chosen).is_empty:
        prose.show(say("No attendance is planned for this choice."))
        return
    prose.list_lines(
        capacity.describe_attendance(RATE, chosen, GROUPS),
        capacity.describe_attendance_step(RATE, chosen, GROUPS),
    )
    metrics.show_row(chosen, *HEADLINES)
    section.show_pair(partial(_show_months, chosen), partial(_show_by, "group_name", chosen))
    fold.show(say("The sheet of a NAV office"), "sheet", partial(office_sheet.show, chosen))
    fold.show(say("Valid absence and illness"), "absence", partial(_show_kinds, chosen))


def _show_months(chosen: Choice) -> None:
    """The months, and below them the offices, beside the groups."""
    chart = lines.rates("month", RATE, measure=RATE, before=fetch_before(MONTHS, chosen))
    section.show(say("Attendance by month"), fetch_answer(MONTHS, chosen), chart, normal=RATE)
    _show_by("nav_office", chosen)


def _show_by(column: str, chosen: Choice) -> None:
    """The attendance by group or by office, in hours of the planned ones that are reported."""
    heading, name = {
        "group_name": (say("Attendance by group"), GROUPS),
        "nav_office": (say("Attendance by NAV office"), "attendance_by_office"),
    }[column]
    chart = bars.single(column, RATE, fraction=HOURS)
    is_of_groups = name == GROUPS
    order = capacity.describe_order(RATE, name, chosen) if is_of_groups else ""
    section.show(heading, fetch_answer(name, chosen), chart, RATE, order)


def _show_kinds(chosen: Choice) -> None:
    """The kinds beside the invalid absence, which stands above."""
    metrics.show_row(chosen, "absence_valid", "absence_sick")
