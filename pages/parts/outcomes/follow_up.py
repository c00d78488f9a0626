"""Half a year and a year later: did the work last, and what came of those who started?"""

from pages.answers.choice import Choice
from pages.charts import intervals
from pages.components import metrics, section
from pages.i18n.translate import say

STILL = ("months", "still_rate", "still_low_rate", "still_high_rate")
COHORT = ("quarter_on", "to_work_rate", "to_work_low_rate", "to_work_high_rate")


def show(chosen: Choice) -> None:
    """Whether work lasted, the status at 6 and 12 months, and the cohorts by start."""
    heading = say("Did the work last? Of those who left for work, in work later")
    how = {"counted": ("still_count", "due_count"), "early": "too_early_count"}
    section.show(heading, "work_lasted", chosen, intervals.points, *STILL, **how)
    metrics.row(chosen, "working_6m_rate", "exits_too_early_6m", "exits_too_early_12m")
    every, name = chosen.every_year(), "follow_up_by_year"
    heading = say("In work 6 months later, by the year they left (all years)")
    section.chart(heading, name, every, intervals.points, *_rate("6m"), **_how("6m"))
    heading = say("In work 12 months later, by the year they left (all years)")
    section.show(heading, name, every, intervals.points, *_rate("12m"), **_how("12m"))
    heading = say("To work within a year, by the quarter they started")
    how = {"counted": ("to_work_count", "started_count")}
    section.show(heading, "cohorts", chosen, intervals.points, *COHORT, **how)


def _rate(months: str) -> tuple[str, ...]:
    """What is drawn: by year the rate and its interval."""
    rate = f"working_{months}"
    return "year", f"{rate}_rate", f"{rate}_low_rate", f"{rate}_high_rate"


def _how(months: str) -> dict:
    """What the rate is a share of, and the sentence that says what is normal."""
    return {
        "counted": (f"working_{months}_count", f"due_{months}_count"),
        "small": f"is_small_base_{months}",
        "early": f"too_early_{months}_count",
        "normal": f"working_{months}_rate",
    }
