"""The year so far: whether the budget held and why, the largest deviations, who decided what."""

from dataclasses import replace
from functools import partial

from pages.answers import periods, scope
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, deviations, through_year, waterfall
from pages.components import fold, metrics, section
from pages.i18n.translate import say
from pages.parts.budget import counter_entries
from pages.text import bases, budget

BUDGET = ("budget_original", "budget_change", "budget_adjusted")
RESULT = ("actual", "deviation", "spend_percent")
TO_DATE = ("actual", "budget_to_date", "deviation_to_date", "spend_to_date_percent")
OF_YEAR = ("deviation",)  # its spend percent stands in the sentence


def show(whole: Choice) -> None:
    """Shows the answer and its figures, then the year and its deviations side by side."""
    chosen = counter_entries.show_answer(whole, "bridge", _describe)
    section.show_pair(*(partial(metrics.show_list, chosen, *names) for names in _sort(chosen)))
    section.show_pair(partial(_show_year, chosen), partial(_show_deviations, chosen))
    heading = say("From budget to result, the largest deviation first")
    fold.show(heading, "bridge-chart", partial(_show_bridge, heading, chosen))
    if len(chosen.years) == 1 and _fetch_year(chosen).is_known(through_year.DEVIATION):
        heading = say("Budget and actual, added up through the year")
        fold.show(heading, "through-chart", partial(_show_sums, heading, chosen))
    reasons, decisions = (
        fetch_answer(name, chosen) for name in ("bridge_reasons", "budget_versions")
    )
    section.show_folded(say("The reasons, in order"), reasons)
    section.show_folded(say("The decisions behind the adjusted budget"), decisions)


def _describe(chosen: Choice) -> str:
    """Whether the budget held, and mostly because of what."""
    return f"{budget.describe_result(chosen)} {budget.describe_reasons(chosen)}"


def _sort(chosen: Choice) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The figures of the budget, and of the accounts; of a year under way also what is left."""
    if not periods.last_booked_month(chosen):
        return BUDGET, RESULT
    to_date = [name for name in TO_DATE if name == "actual" or scope.is_known(name, chosen)]
    return (*BUDGET, *OF_YEAR), tuple(to_date)


def _show_year(chosen: Choice) -> None:
    """One year month by month; several years beside each other."""
    if len(chosen.years) == 1:
        _show_months(chosen)
        return
    section.show(
        say("Year by year"),
        fetch_answer("budget_by_year", chosen),
        bars.pairs("year", "adjusted_nok", "actual_nok"),
        comparison=bases.describe_open_years(chosen),
    )


def _show_months(chosen: Choice) -> None:
    """The distance from the budget; where that is not given by month, budget and actual."""
    answer = _fetch_year(chosen)
    if not answer.is_known(through_year.DEVIATION):
        section.show(say("Added up through the year"), answer, through_year.lines("period"))
        return
    before = replace(chosen, years=(chosen.years[0] - 1,), until=None)
    chart = through_year.difference("period", before=_fetch_year(before))
    section.show(say("Over or under the budget, added up through the year"), answer, chart)


def _fetch_year(chosen: Choice) -> Answer:
    return fetch_answer("budget_through_year", chosen)


def _show_sums(heading: str, chosen: Choice) -> None:
    section.show_chart(heading, _fetch_year(chosen), through_year.lines("period"))


def _show_deviations(chosen: Choice) -> None:
    section.show(
        say("The five largest deviations"),
        fetch_answer("bridge", chosen),
        deviations.largest("art_group", "deviation_nok"),
    )


def _show_bridge(heading: str, chosen: Choice) -> None:
    chart = waterfall.bridge("art_group", "deviation_nok")
    section.show_chart(heading, fetch_answer("bridge", chosen), chart)
