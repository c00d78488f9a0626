"""Where people went when they left: by destination, and to work by scheme, office and year."""

from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, intervals
from pages.components import prose, section
from pages.i18n.translate import say
from pages.text import bases, comparisons, outcomes

APART = ("unknown", "moved", "deceased")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")
FRACTION = ("to_work_count", "exits_count")


def show(chosen: Choice) -> None:
    """Shows all ended stays by destination; then the share of the exits that went to work."""
    prose.show(
        outcomes.describe_other_destinations(chosen),
        bases.describe_exits(chosen),
    )
    section.show(
        say("Ended stays by destination"),
        fetch_answer("destinations", chosen),
        bars.single(
            "destination", "ended_rate", apart=APART, fraction=("ended_count", "ended_total_count")
        ),
    )
    for heading, name, column in (
        (say("To work, by scheme"), "outcomes_by_scheme", "scheme"),
        (say("To work, by group"), "outcomes_by_group", "group_name"),
        (say("To work, by NAV office"), "outcomes_by_office", "nav_office"),
        (say("To work, by benefit"), "outcomes_by_benefit", "benefit"),
        (say("To work, by age at start"), "outcomes_by_age", "age"),
        (say("To work, by gender"), "outcomes_by_gender", "gender"),
        (say("To work, by target group"), "outcomes_by_target_group", "target_group"),
    ):
        _show_parts(heading, fetch_answer(name, chosen), column)
    years = fetch_answer("outcomes_by_year", chosen.with_all_years())
    section.show(
        say("To work, year by year (all years)"),
        years,
        intervals.points("year", *TO_WORK),
        comparison=comparisons.describe_years(years, *FRACTION),
    )


def _show_parts(heading: str, answer: Answer, column: str) -> None:
    section.show(
        heading,
        answer,
        intervals.points(column, *TO_WORK),
        normal="to_work_rate",
        comparison=comparisons.describe_parts(answer, column, *FRACTION),
    )
