"""Under 30 with social assistance: in a scheme as the activity duty asks, and the places needed."""

from pages.shared import charts, figures, sections
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """Under 30 with social assistance: how many are in a scheme, and the places they need."""
    figures.row(chosen, "activity_duty_persons", "activity_duty_places_needed", "under_30")
    heading, drawn = say("Places they need, year by year"), ("year", "places_needed")
    normal = "activity_duty_places_needed"
    every = chosen.every_year()
    sections.show(heading, "activity_duty_by_year", every, charts.bars, *drawn, normal=normal)
