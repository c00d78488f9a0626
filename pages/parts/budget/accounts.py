"""Budget and accounts side by side: expense and income, by art group, function, month and year."""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, columns
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.parts.budget import counter_entries
from pages.text import bases, budget

SIDE = ("adjusted", "actual", "deviation", "spend_percent")
AMOUNTS = ("adjusted_nok", "actual_nok")


def show(whole: Choice) -> None:
    """Shows the breakdowns; all add up to the same totals, and the finer ones are folded tables."""
    chosen = counter_entries.show_answer(whole, "budget_by_art_group", budget.describe_sides)
    lists = [[f"{side}_{part}" for part in SIDE] for side in ("expense", "income")]
    section.show_pair(*(partial(metrics.show_list, chosen, *names) for names in lists))
    section.show_pair(
        partial(_show_breakdown, say("By art group"), "budget_by_art_group", "art_group", chosen),
        partial(_show_breakdown, say("By function, net"), "budget_by_function", "function", chosen),
    )
    section.show_pair(partial(_show_months, chosen), partial(_show_years, chosen))
    for heading, name in (
        (say("Expense and income, budget and actual"), "budget_by_side"),
        (say("By art"), "budget_by_art"),
        (say("By project"), "budget_by_project"),
        (say("By free dimension"), "budget_by_free_dim"),
    ):
        section.show_folded(heading, fetch_answer(name, chosen))


def _show_breakdown(heading: str, name: str, column: str, chosen: Choice) -> None:
    chart = bars.pairs(column, *AMOUNTS, deviation="deviation_nok")
    section.show(heading, fetch_answer(name, chosen), chart, normal="deviation")


def _show_months(chosen: Choice) -> None:
    answer = fetch_answer("budget_by_month", chosen)
    chart = columns.months("period", "actual_nok")
    section.show(say("Net budget and actual by month"), answer, chart)


def _show_years(chosen: Choice) -> None:
    all_years = chosen.with_all_years()
    section.show(
        say("Year by year (all years)"),
        fetch_answer("budget_by_year", all_years),
        bars.pairs("year", *AMOUNTS),
        comparison=bases.describe_open_years(all_years),
    )
