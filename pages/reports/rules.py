"""When a sentence is written: rules by name, each with why it does not hold, for the reader.

"year over", "year booked"; and of a figure ("participants some"):
known · some: above none · uneven, nil, above, below: a deviation that is something in millions or
nothing, and which way · rose, fell, fell_little · rose_in_three: against three years before ·
good: at least the target's floor · good_in_all: in each group too · due_to, largest_part: how the
first reason explains the deviation · mostly_kvp: at least half have the Qualification Programme as
their benefit · still_in: nobody with VTAO left before the year was over.

A change is one where it is there and its base allows it: counts from 20 that differ by 5 %, shares
on 20 or more whose 95 % intervals are apart; of whole years alone, and of a scheme that has kept
its name.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pandas

import queries
from pages.reports import asked
from pages.reports.bound import Binding, parsed
from pages.reports.facts import Facts, NotKnown
from pages.shared import data, figures, formats, ledger, valued
from pages.shared.choice import Choice
from pages.shared.words import say

LEAST_CHANGE, LITTLE_CHANGE = 0.05, 0.15
FLOOR = 0.85
NIL_NOK = 50_000
CAN_MOVE = {
    name for name, told in queries.measures().items() if told.unit not in ("nok", "percent")
} - {"groups", "standard_weeks"}


def why_not(rule: str, facts: Facts) -> str:
    """Why a rule does not hold; nothing where it does."""
    *told, name = rule.split()
    if told[0] == "year":
        return _of_year(name, facts)
    one = parsed(" ".join(told))
    try:
        return RULES[name](one, facts)
    except NotKnown as lacking:
        return str(lacking)


def why_not_moved(wanted: str, one: Binding, facts: Facts, back: int = 1) -> str:
    """Why a figure did not move so (rose, fell) since so many years before; nothing where it did.

    NotKnown where one of the two is not known.
    """
    year, before = facts.year + one.years, replace(one, years=one.years - back)
    if not asked.is_over(asked.of_year(facts.chosen, year)):
        return say("{year} is not over in the exports.", year=year)
    now, earlier = facts.figure(one), facts.figure(before)
    told = {"figure": facts.name(one.asked), "now": _value(now), "before": _value(earlier)}
    if _base(now) < figures.SMALL_BASE or _base(earlier) < figures.SMALL_BASE:
        return say("{figure}: {now} against {before}, too few to speak of a change.", **told)
    if named := _called_before(one.scheme, facts.chosen, year, year - back):
        return named
    if not _is_change(now, earlier):
        return say("{figure}: {now} against {before}, no change to speak of.", **told)
    has_risen = now.value > earlier.value
    is_so = has_risen == (wanted == "rose")
    return "" if is_so else say("{figure}: {now} against {before}.", **told)


def _called_before(scheme: str, chosen: Choice, year: int, earlier: int) -> str:
    """That the scheme had another name then, and may have been another; nothing where it had not.

    The courses were one until 2015 and two from 2016, and the first of them kept its code.
    """
    now, then = (
        data.scheme_names(asked.of_year(chosen, one)).get(scheme) for one in (year, earlier)
    )
    if now == then:
        return ""
    told = {"now": now or scheme, "then": then or scheme, "year": earlier}
    return say("{now} was called {then} in {year}, and may have been another.", **told)


def floor(one: Binding, facts: Facts) -> float:
    """What a use of places has to reach to be called good: the target's floor, else 85 %."""
    lines = data.table("target_lines", facts.chosen)
    lines = lines[lines["measure"] == one.measure].set_index("scheme")["floor"]
    return next((lines[code] for code in (one.scheme, "NONE") if code in lines.index), FLOOR)


def _of_year(rule: str, facts: Facts) -> str:
    """Whether the year is over; booked: its accounts too."""
    is_over = asked.is_over(asked.of_year(facts.chosen, facts.year))
    is_so = is_over and not (rule == "booked" and ledger.last_month(facts.chosen))
    return "" if is_so else say("{year} is not over in the exports.", year=facts.year)


def _base(told: queries.Figure) -> float:
    return told.value if told.denominator is None else told.denominator


def _is_change(now: queries.Figure, before: queries.Figure) -> bool:
    if now.low is not None and before.low is not None:
        return now.low > before.high or now.high < before.low
    return abs(now.value - before.value) >= LEAST_CHANGE * before.value


def _fell_little(one: Binding, facts: Facts) -> str:
    why = why_not_moved("fell", one, facts)
    before = facts.figure(replace(one, years=one.years - 1)).value
    is_little = before - facts.figure(one).value < LITTLE_CHANGE * before
    return why or ("" if is_little else say("{figure}: a large change.", figure=facts.name(one)))


def _some(one: Binding, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if told.value > 0 else say("{figure}: none.", figure=facts.name(one))


def _uneven(one: Binding, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if abs(told.value) >= NIL_NOK else say("The accounts are in balance.")


def _nil(one: Binding, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if abs(told.value) < NIL_NOK else say("There is a deviation.")


def _sign(wanted: int) -> Callable[[Binding, Facts], str]:
    def rule(one: Binding, facts: Facts) -> str:
        told = facts.figure(one)
        is_so = abs(told.value) >= NIL_NOK and told.value * wanted > 0
        shown = {"word": valued.deviation_word(told), "amount": _value(told)}
        return "" if is_so else say("the deviation is {word}, {amount}.", **shown)

    return rule


def _good(one: Binding, facts: Facts) -> str:
    told, least = facts.figure(one), floor(one, facts)
    low = {"figure": facts.name(one), "now": _value(told), "least": formats.rate(least)}
    return "" if told.value >= least else say("{figure}: {now}, below {least}.", **low)


def _good_in_all(one: Binding, facts: Facts) -> str:
    groups = data.table("capacity_by_group", facts.choice_of(one))
    lowest, least = groups["utilization_rate"].min(), floor(one, facts)
    low = {"now": formats.rate(lowest), "least": formats.rate(least)}
    return _good(one, facts) or (
        "" if lowest >= least else say("One group used {now} of its places, below {least}.", **low)
    )


def _worded(wanted: str) -> Callable[[Binding, Facts], str]:
    def rule(one: Binding, facts: Facts) -> str:
        facts.figure(one)
        found = data.table("bridge_reasons", facts.choice_of(one)).iloc[0]["wording"]
        return "" if found == wanted else say("The deviation has another kind of reason.")

    return rule


def _known(one: Binding, facts: Facts) -> str:
    facts.figure(one)
    return ""


def _mostly_kvp(one: Binding, facts: Facts) -> str:
    everybody = facts.figure(one)
    on_it = data.figure(one.measure, replace(facts.choice_of(one), benefits=("kvp",)))
    named = {"now": _value(on_it), "all": _value(everybody)}
    is_so = 2 * (on_it.value or 0) >= everybody.value > 0
    return "" if is_so else say("{now} of {all} in the Qualification Programme.", **named)


def _still_in(one: Binding, facts: Facts) -> str:
    """A person with several such stays is in as long as one of them goes on."""
    rows = data.table("vtao_rows", facts.choice_of(one))
    last = pandas.Timestamp(facts.year + one.years, 12, 31)
    ended = pandas.to_datetime(rows["ended_on"])
    going_on = rows[ended.isna() | (ended > last)]
    left = rows["participant_id"].nunique() - going_on["participant_id"].nunique()
    return say("Some with VTAO left in the year.") if left else ""


def _value(told: queries.Figure) -> str:
    return valued.value(told)


RULES = {
    "known": _known,
    "some": _some,
    "uneven": _uneven,
    "nil": _nil,
    "above": _sign(1),
    "below": _sign(-1),
    "rose": partial(why_not_moved, "rose"),
    "fell": partial(why_not_moved, "fell"),
    "rose_in_three": partial(why_not_moved, "rose", back=3),
    "fell_little": _fell_little,
    "good": _good,
    "good_in_all": _good_in_all,
    "mostly_kvp": _mostly_kvp,
    "still_in": _still_in,
    "due_to": _worded("due_to"),
    "largest_part": _worded("largest_part"),
}
