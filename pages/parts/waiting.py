"""The waiting list: how many, how long, from which office."""

from pages.shared import charts, figures, sections
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """Those waiting at the end of the period, and how long those waited who started in it."""
    figures.row(chosen, "waiting_so_far_days", "waiting_days", "referred", "offered")
    ages, drawn = say("How long they have waited"), ("wait_length", "waiting")
    sections.show(ages, "waiting_by_age", chosen, charts.bars, *drawn, normal="waiting_so_far_days")
    for heading, name, of in (
        (say("Waiting by scheme"), "waiting_by_scheme", "scheme"),
        (say("Waiting by NAV office"), "waiting_by_office", "nav_office"),
    ):
        sections.show(heading, name, chosen, charts.bars, of, "waiting", normal="waiting")
    sections.table(say("The waiting list, the longest wait first"), "waiting_rows", chosen)
