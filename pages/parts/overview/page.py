"""The page Oversikt: what stands on it, on the screen and on paper."""

from pages.answers.choice import Choice
from pages.parts.overview import answer_rows, details, steps


def show(chosen: Choice) -> None:
    """Shows the page."""
    answer_rows.show(chosen)
    steps.show(chosen)
    details.show(chosen)
