"""The stays behind the figures, line by line."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import url
from pages.components import section
from pages.i18n import labels
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """The active stays; of the destination that is pointed at alone, where one is."""
    codes = list(cache.rows("destinations", chosen)["destination"])
    pointed = url.pointed_at("destination", codes)
    heading = say("The stays behind the figures")
    if pointed:
        heading = f"{heading}: {labels.label('destination', pointed)}"
    asked = chosen.about(destination=pointed or None)
    section.table(heading, "participation_rows", asked)
