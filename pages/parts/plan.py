"""The plan: opening frame, numbered changes and corrected frame, as table 5.23 prints them."""

from pages.shared import plans, sections
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """Whole plans, whatever is chosen, and whether they agree with the adopted budgets."""
    plans.show("plan_table", chosen)
    sections.table(say("The plan against the adopted budgets"), "plan_against_budget", chosen)
