"""Conditions on which a sentence is written, by name; each says why it does not hold, or nothing.

"year over", "year booked"; and of a figure ("participants some"):
known · some: above none ("participants AIG some for ungdom": of that target group) · uneven, nil,
above, below: a deviation that is something in millions or nothing, and which way · rose, fell,
fell_little · rose_in_three: against three years before ·
good: at least the target's floor · good_in_all: in each group too · due_to, largest_part: how the
first reason explains the deviation · mostly_kvp: at least half have the Qualification Programme as
their benefit · all_benefits: there are some with it, with social assistance and with a state
benefit · enough_each: no scheme of the kind has too few to print · still_in: nobody with VTAO left
before the year was over · freed: VTAO frees the place, by the department's rule.

What counts as a change stands in change.py.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pandas

from pages.answers import cache, periods, targets
from pages.answers.choice import NONE
from pages.documents import change, disclosure, scope
from pages.documents.change import LITTLE_CHANGE
from pages.documents.facts import Facts
from pages.documents.model import UnknownFigure
from pages.documents.placeholders import Placeholder, parse_reference
from pages.i18n import figure_text, formats
from pages.i18n.translate import say
from pages.text import practice

FLOOR = 0.85
NIL_NOK = 50_000
BENEFITS = (("kvp",), ("social_assistance",), ("aap", "disability", "other_state"))

Condition = Callable[[Placeholder, Facts], str]


def explain_failure(condition: str, facts: Facts) -> str:
    """Why a condition does not hold; "" where it does."""
    rest, _, target_group = condition.partition(" for ")
    ref, _, name = rest.rpartition(" ")
    if ref == "year":
        return _require_year(name, facts)
    try:
        placeholder, require = parse_reference(ref), CONDITIONS[name]
        require = partial(_require_some_of, target_group) if target_group else require
    except (KeyError, ValueError):  # only the department's own wording can have one that is not
        return say("There is no condition “{condition}”.", condition=condition)
    try:
        return require(placeholder, facts)
    except UnknownFigure as unknown:
        return str(unknown)


def find_floor(placeholder: Placeholder, facts: Facts) -> float:
    """The share of places from which their use is called good: the target's floor, else 85 %."""
    year = facts.year + placeholder.years
    scheme = placeholder.scheme or NONE
    target = targets.find_target(placeholder.measure, year, scheme, facts.chosen)
    return target.floor if target else FLOOR


def _require_year(name: str, facts: Facts) -> str:
    """over: the year is over; booked: its accounts too."""
    is_over = periods.is_year_over(scope.select_year(facts.chosen, facts.year))
    is_met = is_over and not (name == "booked" and periods.last_booked_month(facts.chosen))
    return "" if is_met else say("{year} is not over in the exports.", year=facts.year)


def _require_little_fall(placeholder: Placeholder, facts: Facts) -> str:
    reason = change.explain_no_change("fell", placeholder, facts)
    before = facts.find_figure(replace(placeholder, years=placeholder.years - 1)).value
    is_little = before - facts.find_figure(placeholder).value < LITTLE_CHANGE * before
    name = facts.name_figure(placeholder)
    return reason or ("" if is_little else say("{figure}: a large change.", figure=name))


def _require_some(placeholder: Placeholder, facts: Facts) -> str:
    figure = facts.find_figure(placeholder)
    name = facts.name_figure(placeholder)
    return "" if figure.value > 0 else say("{figure}: none.", figure=name)


def _require_some_of(target_group: str, placeholder: Placeholder, facts: Facts) -> str:
    """The condition that the figure of one target group is above none."""
    facts.find_figure(placeholder)
    choice = replace(facts.find_choice(placeholder), target_groups=(target_group,))
    value = cache.fetch_figure(placeholder.measure, choice).value
    texts = {"figure": facts.name_figure(placeholder), "target_group": target_group}
    return "" if value else say("{figure}, target group {target_group}: none.", **texts)


def _require_uneven(placeholder: Placeholder, facts: Facts) -> str:
    figure = facts.find_figure(placeholder)
    return "" if abs(figure.value) >= NIL_NOK else say("The accounts are in balance.")


def _require_nil(placeholder: Placeholder, facts: Facts) -> str:
    figure = facts.find_figure(placeholder)
    return "" if abs(figure.value) < NIL_NOK else say("There is a deviation.")


def _require_sign(sign: int) -> Condition:
    """The condition that a deviation has this sign: 1 or -1."""

    def require(placeholder: Placeholder, facts: Facts) -> str:
        figure = facts.find_figure(placeholder)
        is_met = abs(figure.value) >= NIL_NOK and figure.value * sign > 0
        texts = {"word": figure_text.deviation_word(figure), "amount": change.write_value(figure)}
        return "" if is_met else say("the deviation is {word}, {amount}.", **texts)

    return require


def _require_good(placeholder: Placeholder, facts: Facts) -> str:
    figure, floor = facts.find_figure(placeholder), find_floor(placeholder, facts)
    texts = {
        "figure": facts.name_figure(placeholder),
        "now": change.write_value(figure),
        "least": formats.rate(floor),
    }
    return "" if figure.value >= floor else say("{figure}: {now}, below {least}.", **texts)


def _require_good_in_all(placeholder: Placeholder, facts: Facts) -> str:
    groups = cache.fetch_rows("capacity_by_group", facts.find_choice(placeholder))
    lowest, floor = groups["utilization_rate"].min(), find_floor(placeholder, facts)
    texts = {"now": formats.rate(lowest), "least": formats.rate(floor)}
    return _require_good(placeholder, facts) or (
        ""
        if lowest >= floor
        else say("One group used {now} of its places, below {least}.", **texts)
    )


def _require_wording(wording: str) -> Condition:
    """The condition that the first reason of the deviation is put in this way."""

    def require(placeholder: Placeholder, facts: Facts) -> str:
        facts.find_figure(placeholder)
        reasons = cache.fetch_rows("bridge_reasons", facts.find_choice(placeholder))
        is_met = reasons.iloc[0]["wording"] == wording
        return "" if is_met else say("The deviation has another kind of reason.")

    return require


def _require_value(placeholder: Placeholder, facts: Facts) -> str:
    facts.find_figure(placeholder)
    return ""


def _require_mostly_kvp(placeholder: Placeholder, facts: Facts) -> str:
    everybody = facts.find_figure(placeholder)
    choice = replace(facts.find_choice(placeholder), benefits=("kvp",))
    in_kvp = cache.fetch_figure(placeholder.measure, choice)
    texts = {"now": change.write_value(in_kvp), "all": change.write_value(everybody)}
    is_met = 2 * (in_kvp.value or 0) >= everybody.value > 0
    return "" if is_met else say("{now} of {all} in the Qualification Programme.", **texts)


def _require_all_benefits(placeholder: Placeholder, facts: Facts) -> str:
    """Somebody has the Qualification Programme, somebody social assistance, and somebody a state
    benefit."""
    choice = facts.find_choice(placeholder)
    counts = [
        cache.fetch_figure(placeholder.measure, replace(choice, benefits=codes)).value
        for codes in BENEFITS
    ]
    return "" if all(counts) else say("Not every kind of benefit is among them.")


def _require_enough_each(placeholder: Placeholder, facts: Facts) -> str:
    """No scheme of the kind has so few that the total of the kind would reveal it."""
    codes = facts.schemes.list_active(placeholder.kind)
    figures = [facts.find_figure(replace(placeholder, kind="", scheme=code)) for code in codes]
    texts = {"figure": facts.name_figure(placeholder), "least": disclosure.read_limit()}
    reveals_few = any(map(disclosure.is_few, figures))
    sentence = say("{figure} would reveal a number of persons below {least}.", **texts)
    return sentence if reveals_few else ""


def _require_nobody_left(placeholder: Placeholder, facts: Facts) -> str:
    """A person with several such stays has not left as long as one of them goes on."""
    stays = cache.fetch_rows("vtao_rows", facts.find_choice(placeholder))
    last_day = pandas.Timestamp(facts.year + placeholder.years, 12, 31)
    ended_on = pandas.to_datetime(stays["ended_on"])
    ongoing = stays[ended_on.isna() | (ended_on > last_day)]
    leavers = stays["participant_id"].nunique() - ongoing["participant_id"].nunique()
    return say("Some with VTAO left in the year.") if leavers else ""


def _require_freed(placeholder: Placeholder, facts: Facts) -> str:
    """Nobody can be said to free a place that every figure of capacity counts as taken."""
    facts.find_figure(placeholder)
    return say("Those with VTAO keep their place.") if practice.holds_place() else ""


CONDITIONS: dict[str, Condition] = {
    "known": _require_value,
    "some": _require_some,
    "uneven": _require_uneven,
    "nil": _require_nil,
    "above": _require_sign(1),
    "below": _require_sign(-1),
    "rose": partial(change.explain_no_change, "rose"),
    "fell": partial(change.explain_no_change, "fell"),
    "rose_in_three": partial(change.explain_no_change, "rose", years_back=3),
    "fell_little": _require_little_fall,
    "good": _require_good,
    "good_in_all": _require_good_in_all,
    "mostly_kvp": _require_mostly_kvp,
    "all_benefits": _require_all_benefits,
    "enough_each": _require_enough_each,
    "still_in": _require_nobody_left,
    "freed": _require_freed,
    "due_to": _require_wording("due_to"),
    "largest_part": _require_wording("largest_part"),
}
