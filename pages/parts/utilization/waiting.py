"""The waiting list: how many, how long, from which office, and the places it would take."""

from functools import partial

from pages.answers import periods
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, intervals, shortage
from pages.charts.base import Chart
from pages.components import fold, metrics, prose, section, table
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import comparisons, lengths
from pages.text import waiting as waiting_texts
from pages.text.practice import describe_vtao_rule

MONTHS_OF_A_CHART = 12
HEADLINES = ("free_places", "waiting", "waiting_over_year", "waiting_so_far_days")
MORE = ("waiting_days", "started_within_30_rate", "started_within_60_rate", "referred")


def show(chosen: Choice) -> None:
    """Shows those waiting at the end of the period, and how long those waited who started."""
    prose.list_lines(*waiting_texts.list_waiting(chosen))
    metrics.show_known_row(chosen, *HEADLINES)
    ages = partial(_show_ages, chosen)
    if chosen.is_limited_to_some_persons or chosen.is_limited_to_some_groups:
        section.show_pair(partial(_show_by, "scheme", chosen), ages)
    else:
        section.show_pair(partial(_show_places_short, chosen), ages)
    _show_starts(chosen)
    prose.note(describe_vtao_rule(chosen))
    heading = say("Waiting by scheme and NAV office")
    fold.show(heading, "waiting-by", partial(_show_breakdowns, chosen))
    day = formats.day(periods.last_day(chosen))
    heading = say("The waiting list on {day}, the longest wait first", day=day)
    section.show_folded(heading, fetch_answer("waiting_rows", chosen))
    fold.show(say("More figures about the wait"), "more-waiting", partial(_show_more, chosen))


def _show_ages(chosen: Choice) -> None:
    day = formats.day(periods.last_day(chosen))
    heading = say("How long they had waited on {day}", day=day)
    chart = bars.single("wait_length", "waiting")
    ages = fetch_answer("waiting_by_age", chosen)
    section.show(heading, ages, chart, normal="waiting_so_far_days")


def _show_places_short(chosen: Choice) -> None:
    """The free places beside those who wait: each referral is for one place."""
    chart = shortage.by_scheme("scheme", "free", "waiting", "places_short")
    heading = say("Places lacking for those who wait, by scheme")
    comparison = waiting_texts.describe_missing_places(chosen)
    section.show(heading, fetch_answer("places_short", chosen), chart, comparison=comparison)


def _show_by(column: str, chosen: Choice) -> None:
    """Those who wait by scheme or by office."""
    heading, name = {
        "scheme": (say("Waiting by scheme"), "waiting_by_scheme"),
        "nav_office": (say("Waiting by NAV office"), "waiting_by_office"),
    }[column]
    section.show(heading, fetch_answer(name, chosen), bars.single(column, "waiting"), "waiting")


def _show_breakdowns(chosen: Choice) -> None:
    section.show_pair(*(partial(_show_by, column, chosen) for column in ("scheme", "nav_office")))


def _show_starts(chosen: Choice) -> None:
    """Shows by month of referral what share had started within 30 and within 60 days.

    A year is a chart for each of the two, side by side; several years are a table.
    """
    months = fetch_answer("starts_by_referral_month", chosen)
    if months.is_empty or months.rows["month"].nunique() > MONTHS_OF_A_CHART:
        heading = say("Started within 30 and 60 days, by the month of referral")
        section.show_folded(heading, months)
        return
    section.show_pair(*(partial(_show_started, months, days) for days in (30, 60)))
    table.show_folded(months)


def _show_started(months: Answer, days: int) -> None:
    headings = {
        30: say("Started within 30 days, by the month of referral"),
        60: say("Started within 60 days, by the month of referral"),
    }
    fraction = (f"started_{days}_count", f"due_{days}_count")
    comparison = comparisons.describe_parts(months, "month", *fraction)
    normal = f"started_within_{days}_rate"
    chart, aside = _chart_starts(days, fraction), comparisons.describe_many()
    section.show_chart(headings[days], months, chart, normal, comparison, aside)


def _chart_starts(days: int, fraction: tuple[str, str]) -> Chart:
    rate = (f"started_{days}_rate", f"started_{days}_low_rate", f"started_{days}_high_rate")
    return intervals.points(
        "month", *rate, fraction, f"is_small_base_{days}", f"too_early_{days}_count"
    )


def _show_more(chosen: Choice) -> None:
    """How long those waited who started, and how soon they did."""
    metrics.show_row(chosen, *MORE)
    prose.show(
        waiting_texts.describe_lengths(chosen),
        lengths.describe_pair("waiting", chosen),
        waiting_texts.describe_starts(chosen),
    )
