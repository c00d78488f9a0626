"""Which answer a figure is of."""

import queries
from pages.reports.bound import Binding


def answer_of(one: Binding) -> str:
    """The answer a figure is of."""
    answer, _, column = one.measure.partition(".")
    return answer if column else queries.measures()[one.measure].answer
