"""The annual report's section as it will be printed, and what was left out of it and why."""

from pages.reports import asked, showing
from pages.reports.kept import Asked
from pages.shared.choice import Choice


def show(chosen: Choice) -> None:
    """The section of one year."""
    showing.show(Asked("annual", chosen, asked.language()))
