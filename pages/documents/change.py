"""Whether a figure changed enough between two years to write about.

A change needs counts from 20 that differ by 5 %, or shares on 20 or more whose difference is more
than may be chance; whole years only, and a scheme that keeps its name.
"""

from dataclasses import replace

import queries
from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.documents import scope
from pages.documents.facts import Facts
from pages.documents.placeholders import Placeholder
from pages.i18n import figure_text
from pages.i18n.translate import say
from pages.text import comparisons

LEAST_CHANGE, LITTLE_CHANGE = 0.05, 0.15
COMPARABLE = {
    name for name, measure in queries.measures().items() if measure.unit not in ("nok", "percent")
} - {"groups", "standard_weeks"}


def explain_no_change(
    direction: str, placeholder: Placeholder, facts: Facts, years_back: int = 1
) -> str:
    """Why a figure did not change in a direction (rose, fell); "" where it did.

    years_back: how many years before the figure's own year it is compared with. UnknownFigure where
    one of the two figures has no value.
    """
    year = facts.year + placeholder.years
    if not periods.is_year_over(scope.select_year(facts.chosen, year)):
        return say("{year} is not over in the exports.", year=year)
    now = facts.find_figure(placeholder)
    before = facts.find_figure(replace(placeholder, years=placeholder.years - years_back))
    texts = {
        "figure": facts.name_figure(placeholder),
        "now": write_value(now),
        "before": write_value(before),
    }
    if _base(now) < figure_text.SMALL_BASE or _base(before) < figure_text.SMALL_BASE:
        return say("{figure}: {now} against {before}, too few to speak of a change.", **texts)
    if reason := explain_new_name(placeholder.scheme, facts.chosen, year, year - years_back):
        return reason
    if difference := explain_chance(now, before):
        return say(
            "{figure}: {now} against {before}, {difference}, which may be chance.",
            difference=difference,
            **texts,
        )
    if not is_change(now, before):
        return say("{figure}: {now} against {before}, no change to speak of.", **texts)
    has_risen = now.value > before.value
    is_met = has_risen == (direction == "rose")
    return "" if is_met else say("{figure}: {now} against {before}.", **texts)


def explain_new_name(scheme: str, chosen: Choice, year: int, earlier: int) -> str:
    """That the scheme had another name in the earlier year; "" where it had the same.

    A scheme of another name may have been another scheme: there was one course until 2015 and two
    from 2016, and the first of them kept its code.
    """
    now, then = (
        cache.scheme_names(scope.select_year(chosen, of_year)).get(scheme)
        for of_year in (year, earlier)
    )
    if now == then:
        return ""
    texts = {"now": now or scheme, "then": then or scheme, "year": earlier}
    return say("{now} was called {then} in {year}, and may have been another.", **texts)


def _base(figure: queries.Figure) -> float:
    return figure.value if figure.denominator is None else figure.denominator


def explain_chance(now: queries.Figure, before: queries.Figure) -> str:
    """The difference of two shares where it may be chance; "" where it is more, and for counts."""
    difference = comparisons.compare_figures(now, before)
    if difference is None or not difference.may_be_chance:
        return ""
    return comparisons.write_difference(difference)


def is_change(now: queries.Figure, before: queries.Figure) -> bool:
    """Whether two values differ enough: shares by more than may be chance, others by 5 %."""
    if comparisons.compare_figures(now, before) is not None:
        return comparisons.is_change(now, before)
    return abs(now.value - before.value) >= LEAST_CHANGE * before.value


def write_value(figure: queries.Figure) -> str:
    """The value of a figure as text in its unit."""
    return figure_text.value(figure)
