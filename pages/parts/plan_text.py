"""The plan's section as it will be printed, and what was left out of it and why."""

from pages.reports import asked, plans, showing
from pages.reports.kept import Asked
from pages.shared.choice import Choice


def show(chosen: Choice) -> None:
    """The section of the chosen plan."""
    showing.show(Asked("plan", chosen, asked.language(), plans.name(chosen)))
