"""The ways between the schemes: what came next, who came back, and does the count go up?"""

from pages.shared import figures, flows, rates, sections
from pages.shared.choice import Choice
from pages.shared.words import say

RETURNED = ("scheme", "return_rate", "return_low_rate", "return_high_rate")


def show(chosen: Choice) -> None:
    """Moves as bands with their table, returns within a year, and the identity of the flow."""
    figures.row(chosen, "moves", "return_rate", "started", "ended")
    heading = say("What came after each stay")
    sections.show(heading, "moves_in_short", chosen, flows.moves, normal="moves")
    sections.folded(say("The same with every destination"), "moves", chosen)
    how = {"counted": ("returned_count", "exits_due_count"), "normal": "return_rate"}
    heading = say("Came back within a year, by the scheme they left")
    sections.show(heading, "returns_by_scheme", chosen, rates.intervals, *RETURNED, **how)
    sections.table(say("In, started, ended, in: the stays of each year"), "flow_by_year", chosen)
    sections.folded(say("All schemes together, year by year"), "flow_total_by_year", chosen)
