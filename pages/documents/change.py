"""Whether a figure changed between two years enough to write about.

A change needs counts from 20 that differ by 5 %, or shares on 20 or more whose 95 % intervals are
apart; whole years only, and a scheme that has kept its name.
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

LEAST_CHANGE, LITTLE_CHANGE = 0.05, 0.15
CAN_MOVE = {
    name for name, told in queries.measures().items() if told.unit not in ("nok", "percent")
} - {"groups", "standard_weeks"}


def why_no_change(wanted: str, one: Placeholder, facts: Facts, back: int = 1) -> str:
    """Why a figure did not move so (rose, fell) since so many years before; nothing where it did.

    NotKnown where one of the two is not known.
    """
    year, before = facts.year + one.years, replace(one, years=one.years - back)
    if not periods.is_year_over(scope.of_year(facts.chosen, year)):
        return say("{year} is not over in the exports.", year=year)
    now, earlier = facts.figure(one), facts.figure(before)
    told = {
        "figure": facts.name(one.asked),
        "now": write_value(now),
        "before": write_value(earlier),
    }
    if _base(now) < figure_text.SMALL_BASE or _base(earlier) < figure_text.SMALL_BASE:
        return say("{figure}: {now} against {before}, too few to speak of a change.", **told)
    if named := called_before(one.scheme, facts.chosen, year, year - back):
        return named
    if not is_change(now, earlier):
        return say("{figure}: {now} against {before}, no change to speak of.", **told)
    has_risen = now.value > earlier.value
    is_so = has_risen == (wanted == "rose")
    return "" if is_so else say("{figure}: {now} against {before}.", **told)


def called_before(scheme: str, chosen: Choice, year: int, earlier: int) -> str:
    """That the scheme had another name then, and may have been another; nothing where it had not.

    The courses were one until 2015 and two from 2016, and the first of them kept its code.
    """
    now, then = (
        cache.scheme_names(scope.of_year(chosen, one)).get(scheme) for one in (year, earlier)
    )
    if now == then:
        return ""
    told = {"now": now or scheme, "then": then or scheme, "year": earlier}
    return say("{now} was called {then} in {year}, and may have been another.", **told)


def _base(told: queries.Figure) -> float:
    return told.value if told.denominator is None else told.denominator


def is_change(now: queries.Figure, before: queries.Figure) -> bool:
    if now.low is not None and before.low is not None:
        return now.low > before.high or now.high < before.low
    return abs(now.value - before.value) >= LEAST_CHANGE * before.value


def write_value(told: queries.Figure) -> str:
    return figure_text.value(told)
