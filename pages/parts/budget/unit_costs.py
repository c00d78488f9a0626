"""What one unit costs: a participant, a place for a day, an exit to work."""

from pages.answers.choice import Choice
from pages.app import page
from pages.components import metrics, section
from pages.i18n.translate import say

COSTS = ("cost_per_participant", "cost_per_place_day", "cost_per_exit_to_work")


def show(chosen: Choice) -> None:
    """Net actual divided by what it paid for; by scheme only where lines carry a scheme."""
    page.has_exports("participations", "groups")
    metrics.row(chosen, *COSTS)
    section.table(say("What the unit costs are made of"), "unit_costs", chosen)
