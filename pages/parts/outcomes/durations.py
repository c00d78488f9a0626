"""How long it takes: until work, and in the scheme at all."""

from pages.answers.choice import Choice
from pages.charts import survival
from pages.components import metrics, section
from pages.i18n.translate import say

TO_WORK = ("km_to_work_rate", "km_to_work_low_rate", "km_to_work_high_rate")
STILL_IN = ("still_in_rate", "still_in_low_rate", "still_in_high_rate")


def show(chosen: Choice) -> None:
    """Both curves are of the stays that started in the period, also those still running."""
    metrics.row(chosen, "duration_days")
    heading = say("Time to work, from the start of the stay")
    first = {"first": "cumulative_to_work_rate"}
    section.show(heading, "time_to_work", chosen, survival.curve, *TO_WORK, **first)
    heading = say("Time in the scheme")
    section.show(
        heading, "time_in_scheme", chosen, survival.curve, *STILL_IN, normal="duration_days"
    )
