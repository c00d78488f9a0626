"""The plan: opening frame, numbered changes and corrected frame, as table 5.23 prints them."""

from pages.shared import figures, plans, sections
from pages.shared.choice import Choice
from pages.shared.words import say

FRAME = ("frame_opening", "frame_change", "frame")


def show(chosen: Choice) -> None:
    """Whole plans, whatever is chosen, and whether they agree with the adopted budgets."""
    figures.row_of_known(chosen, *FRAME)
    plans.show("plan_table", chosen)
    sections.table(say("The plan against the adopted budgets"), "plan_against_budget", chosen)
