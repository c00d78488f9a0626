"""Half a year and a year later: how many were in work, and did the work last?"""

from functools import partial

from pages.answers import cache
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import intervals
from pages.charts.base import Chart
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.text import bases, comparisons, outcomes

STILL = ("months", "still_rate", "still_low_rate", "still_high_rate")
IN_WORK = ("working_6m_rate", "working_12m_rate", "exits")
TOO_EARLY = ("exits_too_early_6m", "exits_too_early_12m")


def show(chosen: Choice) -> None:
    """Shows the status at 6 and 12 months, and whether the work of those who had it lasted."""
    prose.show(outcomes.describe_working(chosen))
    early = [name for name in TOO_EARLY if cache.fetch_figure(name, chosen).value]
    metrics.show_row(chosen, *IN_WORK, *early[-1:])
    years = fetch_answer("follow_up_by_year", chosen.with_all_years())
    six = say("In work 6 months later, by the year they left (all years)")
    twelve = say("In work 12 months later, by the year they left (all years)")
    section.show_pair(
        partial(_show_working, six, years, "6m", chosen),
        partial(_show_working, twelve, years, "12m", chosen),
    )
    _show_lasted(chosen)


def _show_working(heading: str, years: Answer, months: str, chosen: Choice) -> None:
    """By year the share in work after so many months; one table for both is enough."""
    chart, normal = _chart_working(months, chosen), f"working_{months}_rate"
    compared = comparisons.describe_years(years, f"working_{months}_count", f"due_{months}_count")
    show = section.show if months == "12m" else section.show_chart
    show(heading, years, chart, normal, compared, comparisons.describe_many())


def _show_lasted(chosen: Choice) -> None:
    """Of those who left for work: the first charts are of all who left."""
    lasted = outcomes.describe_later_work(chosen), bases.describe_follow_up(chosen)
    section.show(
        say("Did the work last? Of those who left for work, in work later"),
        fetch_answer("work_lasted", chosen),
        intervals.points(*STILL, fraction=("still_count", "due_count"), early="too_early_count"),
        comparison=" ".join(filter(None, lasted)),
    )


def _chart_working(months: str, chosen: Choice) -> Chart:
    """By year the share in work after so many months, with its interval."""
    rate = f"working_{months}"
    return intervals.points(
        "year",
        f"{rate}_rate",
        f"{rate}_low_rate",
        f"{rate}_high_rate",
        fraction=(f"{rate}_count", f"due_{months}_count"),
        small=f"is_small_base_{months}",
        early=f"too_early_{months}_count",
        asked=chosen.years,
    )
