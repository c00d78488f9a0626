"""How long it takes: until work, and in the scheme at all."""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import intervals, survival
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.parts.outcomes import tiles
from pages.text import comparisons, lengths

TO_WORK = ("km_to_work_rate", "km_to_work_low_rate", "km_to_work_high_rate")
STILL_IN = ("still_in_rate", "still_in_low_rate", "still_in_high_rate")
COHORT = ("quarter_on", "to_work_rate", "to_work_low_rate", "to_work_high_rate")


def show(chosen: Choice) -> None:
    """Shows when the stays that started led to work, and how long stays last at all."""
    prose.show(lengths.describe_time_to_work(chosen))
    metrics.show_row(chosen, tiles=tiles.make_shares_to_work(chosen))
    section.show_pair(partial(_show_to_work, chosen), partial(_show_cohorts, chosen))
    section.show_pair(partial(_show_lengths, chosen), partial(_show_still_in, chosen))


def _show_to_work(chosen: Choice) -> None:
    section.show(
        say("Time to work, from the start of the stay"),
        fetch_answer("time_to_work", chosen),
        survival.curve("days", *TO_WORK, first="cumulative_to_work_rate"),
    )


def _show_cohorts(chosen: Choice) -> None:
    cohorts, fraction = fetch_answer("cohorts", chosen), ("to_work_count", "started_count")
    section.show(
        say("To work within a year, by the quarter they started"),
        cohorts,
        intervals.points(*COHORT, fraction=fraction),
        comparison=comparisons.describe_parts(cohorts, "quarter_on", *fraction),
        aside=comparisons.describe_many(),
    )


def _show_lengths(chosen: Choice) -> None:
    """The length of the stays that ended: another question, and other stays."""
    prose.heading(say("How long did the stays last?"))
    prose.show(lengths.describe_pair("duration", chosen))
    metrics.show_row(chosen, "duration_days", "ended")


def _show_still_in(chosen: Choice) -> None:
    section.show(
        say("Share still in, after the start"),
        fetch_answer("time_in_scheme", chosen),
        survival.curve("days", *STILL_IN),
        normal="duration_days",
    )
