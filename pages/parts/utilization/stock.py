"""Month by month: how many were in, had a place and waited at the end of each month."""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import small_multiples
from pages.components import metrics, picker, prose, section
from pages.i18n.translate import mark, say
from pages.text import stock as stock_text

HEADLINES = ("stays", "started", "ended", "waiting")

COUNTS = {
    "persons_in": mark("Persons in"),
    "places_occupied": mark("Places occupied"),
    "waiting": mark("Waiting"),
}
# the answer of each breakdown, and the column that its lines are of
PARTS = {
    "stock_by_scheme": (mark("Scheme"), "scheme"),
    "stock_by_group": (mark("Group"), "group_name"),
    "stock_by_office": (mark("NAV office"), "nav_office"),
    "stock_by_benefit": (mark("Benefit"), "benefit"),
}


def show(chosen: Choice) -> None:
    """Shows the three counts of all together, and one of them for each part the reader names."""
    if not page.has_exports("participations"):
        return
    prose.show(stock_text.describe_stock(chosen))
    metrics.show_known_row(chosen, *HEADLINES)
    section.show_pair(partial(_show_whole, chosen), partial(_show_parts, chosen))
    prose.note(
        say(
            "Counted on the last day of each month; of a month under way on the last day of the "
            "exports. Choose a month as the part of the year to see its rows."
        )
    )


def _show_whole(chosen: Choice) -> None:
    heading = say("In, in places and waiting at the end of each month")
    chart = small_multiples.lines("month", *COUNTS)
    section.show(heading, fetch_answer("stock_in_all", chosen), chart)


def _show_parts(chosen: Choice) -> None:
    """One line for each scheme, group, office or benefit, on one scale."""
    names = {answer: say(name) for answer, (name, _) in PARTS.items()}
    answer = picker.choose(say("A line for each"), "stock-part", names)
    counts = {column: say(name) for column, name in COUNTS.items()}
    column = picker.choose(say("Count"), "stock-count", counts)
    heading = say(
        "{count} at the end of each month, by {part}",
        count=counts[column],
        part=names[answer] if answer == "stock_by_office" else names[answer].lower(),
    )
    chart = small_multiples.lines("month", column, part=PARTS[answer][1])
    section.show(heading, fetch_answer(answer, chosen), chart)
