"""What a figure is called, and which answer it is of."""

import queries
from pages.reports.bound import Binding
from pages.shared import figures
from pages.shared.headings import HEADINGS
from pages.shared.words import say


def measure_name(measure: str) -> str:
    """What a measure, or a column of an answer, is called."""
    if "." in measure:
        return say(HEADINGS[measure if measure in HEADINGS else measure.split(".")[1]])
    return figures.name_of(measure) if measure in queries.measures() else measure


def answer_of(one: Binding) -> str:
    """The answer a figure is of."""
    answer, _, column = one.measure.partition(".")
    return answer if column else queries.measures()[one.measure].answer
