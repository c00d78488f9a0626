"""From the budget to the result: which art groups made the difference, and who decided what."""

from pages.shared import sections, steps
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The bridge, the reasons in order, and the decisions that made the adjusted budget."""
    heading = say("From budget to result, the largest deviation first")
    sections.show(heading, "bridge", chosen, steps.bridge)
    sections.table(say("The reasons, in order"), "bridge_reasons", chosen)
    sections.table(say("The decisions behind the adjusted budget"), "budget_versions", chosen)
