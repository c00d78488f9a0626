"""What one unit costs: a participant, a place for a day, an exit to work."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.components import metrics, section
from pages.i18n.translate import say

MEASURES = ("cost_per_participant", "cost_per_place_day", "cost_per_exit_to_work")


def show(chosen: Choice) -> None:
    """Shows net actual divided by what it paid for; by scheme only where lines carry a scheme."""
    page.has_exports("participations", "groups")
    metrics.show_row(chosen, *MEASURES)
    section.show_table(say("What the unit costs are made of"), fetch_answer("unit_costs", chosen))
