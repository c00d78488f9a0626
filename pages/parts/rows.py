"""The stays behind the figures, line by line."""

from pages.shared import data, labels, sections, spot
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The active stays; of the destination that is pointed at alone, where one is."""
    codes = list(data.table("destinations", chosen)["destination"])
    pointed = spot.get("destination", codes)
    heading = say("The stays behind the figures")
    if pointed:
        heading = f"{heading}: {labels.of('destination', pointed)}"
    asked = chosen.about(destination=pointed or None)
    sections.table(heading, "participation_rows", asked)
