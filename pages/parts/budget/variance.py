"""From the budget to the result: which art groups made the difference, and who decided what."""

from pages.answers.choice import Choice
from pages.charts import waterfall
from pages.components import section
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """The bridge, the reasons in order, and the decisions that made the adjusted budget."""
    heading = say("From budget to result, the largest deviation first")
    section.show(heading, "bridge", chosen, waterfall.bridge)
    section.table(say("The reasons, in order"), "bridge_reasons", chosen)
    section.table(say("The decisions behind the adjusted budget"), "budget_versions", chosen)
