"""From the budget to the result: which art groups made the difference, and who decided what."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import waterfall
from pages.components import section
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """Shows the bridge, the reasons in order, and the decisions that made the adjusted budget."""
    section.show(
        say("From budget to result, the largest deviation first"),
        fetch_answer("bridge", chosen),
        waterfall.bridge("art_group", "deviation_nok"),
    )
    section.show_table(say("The reasons, in order"), fetch_answer("bridge_reasons", chosen))
    decisions = fetch_answer("budget_versions", chosen)
    section.show_table(say("The decisions behind the adjusted budget"), decisions)
