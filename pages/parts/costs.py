"""What one unit costs: a participant, a place for a day, an exit to work."""

from pages.shared import figures, page, sections
from pages.shared.choice import Choice
from pages.shared.words import say

COSTS = ("cost_per_participant", "cost_per_place_day", "cost_per_exit_to_work")


def show(chosen: Choice) -> None:
    """Net actual divided by what it paid for; by scheme only where lines carry a scheme."""
    page.has("participations", "groups")
    figures.row(chosen, *COSTS)
    sections.table(say("What the unit costs are made of"), "unit_costs", chosen)
