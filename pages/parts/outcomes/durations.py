"""How long it takes: until work, and in the scheme at all."""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import survival
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.text import lengths

TO_WORK = ("km_to_work_rate", "km_to_work_low_rate", "km_to_work_high_rate")
STILL_IN = ("still_in_rate", "still_in_low_rate", "still_in_high_rate")


def show(chosen: Choice) -> None:
    """Shows both curves for the stays that started in the period, also those still running."""
    prose.show(lengths.describe_pair("duration", chosen))
    metrics.show_row(chosen, "duration_days", "started", "ended")
    section.show_pair(partial(_show_to_work, chosen), partial(_show_still_in, chosen))


def _show_to_work(chosen: Choice) -> None:
    section.show(
        say("Time to work, from the start of the stay"),
        fetch_answer("time_to_work", chosen),
        survival.curve("days", *TO_WORK, first="cumulative_to_work_rate"),
    )


def _show_still_in(chosen: Choice) -> None:
    section.show(
        say("Time in the scheme"),
        fetch_answer("time_in_scheme", chosen),
        survival.curve("days", *STILL_IN),
        normal="duration_days",
    )
