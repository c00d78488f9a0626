"""The stays behind the figures: how many in each scheme, and a list of them, line by line."""

from functools import partial

from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import bars
from pages.components import fold, metrics, prose, section
from pages.i18n import labels
from pages.i18n.translate import say
from pages.text import bases, outcomes

HEADLINES = ("stays", "participants", "started", "ended")


def show(chosen: Choice) -> None:
    """Shows the stays of each scheme, and folded the list of them; that of a destination open."""
    codes = list(fetch_answer("destinations", chosen).rows["destination"])
    destination = url.read_pointer("destination", codes)
    about = bases.describe_destination(destination, chosen) if destination else ""
    prose.show(outcomes.describe_stays(chosen), about)
    metrics.show_row(chosen, *HEADLINES)
    if destination:
        heading = say("The stays behind the figures")
        heading = f"{heading}: {labels.label('destination', destination)}"
        pointed_at = chosen.with_details(destination=destination)
        section.show_table(heading, fetch_answer("participation_rows", pointed_at))
        return
    schemes = fetch_answer("participants_by_scheme", chosen)
    section.show_pair(partial(_show_stays, schemes), partial(_show_moved, schemes))
    heading = say("The list of stays, with birth year, gender and all dates")
    fold.show(heading, "stays", partial(_show_rows, chosen))


def _show_stays(schemes: Answer) -> None:
    section.show_chart(say("Stays by scheme"), schemes, bars.single("scheme", "stays"))


def _show_moved(schemes: Answer) -> None:
    """How many started and ended; one table for both charts is enough."""
    chart = bars.counts("scheme", "started", "ended", say("Stays"))
    section.show(say("Started and ended, by scheme"), schemes, chart)


def _show_rows(chosen: Choice) -> None:
    about = chosen.with_details(destination=None)
    section.show_table(
        say("The stays behind the figures"), fetch_answer("participation_rows", about)
    )
