"""Where people went when they left: by destination, and to work by what the reader chooses."""

from functools import partial

from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, intervals
from pages.charts.base import Chart
from pages.components import metrics, picker, prose, section
from pages.i18n.translate import mark, say
from pages.parts.outcomes import tiles, work_bullet
from pages.text import bases, comparisons, headlines, outcomes

HEADLINES = ("to_work_rate", "to_work_or_education_rate", "exits")
APART = ("unknown", "moved", "deceased")
EXITS = ("exits_count", "exits_total_count")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")
FRACTION, OF_STARTED = ("to_work_count", "exits_count"), ("to_work_count", "started_count")
# what the share to work is shown by: the answer, its column, its name and the heading
BREAKDOWNS = {
    "outcomes_by_scheme": ("scheme", mark("Scheme"), mark("To work, by scheme")),
    "outcomes_by_group": ("group_name", mark("Group"), mark("To work, by group")),
    "outcomes_by_office": ("nav_office", mark("NAV office"), mark("To work, by NAV office")),
    "outcomes_by_benefit": ("benefit", mark("Benefit"), mark("To work, by benefit")),
    "outcomes_by_age": ("age", mark("Age"), mark("To work, by age at start")),
    "outcomes_by_gender": ("gender", mark("Gender"), mark("To work, by gender")),
    "outcomes_by_target_group": (
        "target_group",
        mark("Target group"),
        mark("To work, by target group"),
    ),
    "cohorts": (
        "quarter_on",
        mark("Quarter of the start"),
        mark("To work within a year, by the quarter they started"),
    ),
    "outcomes_by_year": ("year", mark("Year"), mark("To work, year by year (all years)")),
}


def show(chosen: Choice) -> None:
    """Shows how many went to work, where all who left went, and who went to work."""
    prose.show(headlines.describe_destinations(chosen))
    metrics.show_row(chosen, *HEADLINES, tiles=tiles.make_unknown(chosen))
    section.show_pair(partial(_show_work, chosen), partial(_show_destinations, chosen))


def _show_destinations(chosen: Choice) -> None:
    """The destinations by their number, work in the accent, unknown last."""
    chart = bars.single(
        "destination", "exits_rate", apart=APART, fraction=EXITS, asked=outcomes.TO_WORK
    )
    others = outcomes.describe_other_destinations(chosen)
    answer = fetch_answer("exit_destinations", chosen)
    section.show(say("Those who left, by destination"), answer, chart, comparison=others)
    prose.note(bases.describe_other_ends(chosen))
    section.show_folded(say("All ended stays by destination"), fetch_answer("destinations", chosen))


def _show_work(chosen: Choice) -> None:
    """The share to work against its target, and the same by what the reader chooses."""
    work_bullet.show(chosen)
    _show_to_work(chosen)


def _show_to_work(chosen: Choice) -> None:
    """One chart of the share to work, by what the reader chooses."""
    names = {name: say(label) for name, (_, label, _) in BREAKDOWNS.items()}
    name = picker.select(say("To work, by"), "to-work-by", names)
    column, _, heading = BREAKDOWNS[name]
    is_of_years = column == "year"
    answer = fetch_answer(name, chosen.with_all_years() if is_of_years else chosen)
    chart = _chart_to_work(column, chosen)
    comparison = _compare(answer, column)
    normal = "" if column in ("year", "quarter_on") else "to_work_rate"
    aside = comparisons.describe_many()
    section.show(say(heading), answer, chart, normal, comparison, aside)


def _chart_to_work(column: str, chosen: Choice) -> Chart:
    fraction = OF_STARTED if column == "quarter_on" else FRACTION
    asked = chosen.years if column == "year" else ()
    return intervals.points(column, *TO_WORK, fraction=fraction, asked=asked)


def _compare(answer: Answer, column: str) -> str:
    if column == "year":
        return comparisons.describe_years(answer, *FRACTION)
    fraction = OF_STARTED if column == "quarter_on" else FRACTION
    return comparisons.describe_parts(answer, column, *fraction)
