"""The stays behind the figures, line by line."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import url
from pages.components import metrics, prose, section
from pages.i18n import labels
from pages.i18n.translate import say
from pages.text import headlines

HEADLINES = ("stays", "participants", "started", "ended")


def show(chosen: Choice) -> None:
    """Shows the active stays; only those of a destination where one is pointed at."""
    prose.show(headlines.describe_participation(chosen))
    metrics.show_row(chosen, *HEADLINES)
    codes = list(fetch_answer("destinations", chosen).rows["destination"])
    destination = url.read_pointer("destination", codes)
    heading = say("The stays behind the figures")
    if destination:
        heading = f"{heading}: {labels.label('destination', destination)}"
    about = chosen.with_details(destination=destination or None)
    section.show_table(heading, fetch_answer("participation_rows", about))
