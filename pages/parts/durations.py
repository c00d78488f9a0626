"""How long it takes: until work, and in the scheme at all."""

from pages.shared import curves, figures, sections
from pages.shared.choice import Choice
from pages.shared.words import say

TO_WORK = ("km_to_work_rate", "km_to_work_low_rate", "km_to_work_high_rate")
STILL_IN = ("still_in_rate", "still_in_low_rate", "still_in_high_rate")


def show(chosen: Choice) -> None:
    """Both curves are of the stays that started in the period, also those still running."""
    figures.row(chosen, "duration_days")
    heading = say("Time to work, from the start of the stay")
    first = {"first": "cumulative_to_work_rate"}
    sections.show(heading, "time_to_work", chosen, curves.curve, *TO_WORK, **first)
    heading = say("Time in the scheme")
    sections.show(
        heading, "time_in_scheme", chosen, curves.curve, *STILL_IN, normal="duration_days"
    )
