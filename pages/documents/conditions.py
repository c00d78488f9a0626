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

from pages.answers import cache, periods
from pages.documents import change, scope
from pages.documents.change import LITTLE_CHANGE
from pages.documents.facts import Facts, NotKnown
from pages.documents.placeholders import Placeholder, parse_reference
from pages.i18n import figure_text, formats
from pages.i18n.translate import say

FLOOR = 0.85
NIL_NOK = 50_000


def why_not(rule: str, facts: Facts) -> str:
    """Why a rule does not hold; nothing where it does."""
    *told, name = rule.split()
    if told[0] == "year":
        return _of_year(name, facts)
    one = parse_reference(" ".join(told))
    try:
        return CONDITIONS[name](one, facts)
    except NotKnown as lacking:
        return str(lacking)


def floor(one: Placeholder, facts: Facts) -> float:
    """What a use of places has to reach to be called good: the target's floor, else 85 %."""
    lines = cache.fetch_rows("target_lines", facts.chosen)
    lines = lines[lines["measure"] == one.measure].set_index("scheme")["floor"]
    return next((lines[code] for code in (one.scheme, "NONE") if code in lines.index), FLOOR)


def _of_year(rule: str, facts: Facts) -> str:
    """Whether the year is over; booked: its accounts too."""
    is_over = periods.is_year_over(scope.of_year(facts.chosen, facts.year))
    is_so = is_over and not (rule == "booked" and periods.last_booked_month(facts.chosen))
    return "" if is_so else say("{year} is not over in the exports.", year=facts.year)


def _fell_little(one: Placeholder, facts: Facts) -> str:
    why = change.why_no_change("fell", one, facts)
    before = facts.figure(replace(one, years=one.years - 1)).value
    is_little = before - facts.figure(one).value < LITTLE_CHANGE * before
    return why or ("" if is_little else say("{figure}: a large change.", figure=facts.name(one)))


def _some(one: Placeholder, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if told.value > 0 else say("{figure}: none.", figure=facts.name(one))


def _uneven(one: Placeholder, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if abs(told.value) >= NIL_NOK else say("The accounts are in balance.")


def _nil(one: Placeholder, facts: Facts) -> str:
    told = facts.figure(one)
    return "" if abs(told.value) < NIL_NOK else say("There is a deviation.")


def _sign(wanted: int) -> Callable[[Placeholder, Facts], str]:
    def rule(one: Placeholder, facts: Facts) -> str:
        told = facts.figure(one)
        is_so = abs(told.value) >= NIL_NOK and told.value * wanted > 0
        shown = {"word": figure_text.deviation_word(told), "amount": change.write_value(told)}
        return "" if is_so else say("the deviation is {word}, {amount}.", **shown)

    return rule


def _good(one: Placeholder, facts: Facts) -> str:
    told, least = facts.figure(one), floor(one, facts)
    low = {"figure": facts.name(one), "now": change.write_value(told), "least": formats.rate(least)}
    return "" if told.value >= least else say("{figure}: {now}, below {least}.", **low)


def _good_in_all(one: Placeholder, facts: Facts) -> str:
    groups = cache.fetch_rows("capacity_by_group", facts.choice_of(one))
    lowest, least = groups["utilization_rate"].min(), floor(one, facts)
    low = {"now": formats.rate(lowest), "least": formats.rate(least)}
    return _good(one, facts) or (
        "" if lowest >= least else say("One group used {now} of its places, below {least}.", **low)
    )


def _worded(wanted: str) -> Callable[[Placeholder, Facts], str]:
    def rule(one: Placeholder, facts: Facts) -> str:
        facts.figure(one)
        found = cache.fetch_rows("bridge_reasons", facts.choice_of(one)).iloc[0]["wording"]
        return "" if found == wanted else say("The deviation has another kind of reason.")

    return rule


def _known(one: Placeholder, facts: Facts) -> str:
    facts.figure(one)
    return ""


def _mostly_kvp(one: Placeholder, facts: Facts) -> str:
    everybody = facts.figure(one)
    on_it = cache.fetch_figure(one.measure, replace(facts.choice_of(one), benefits=("kvp",)))
    named = {"now": change.write_value(on_it), "all": change.write_value(everybody)}
    is_so = 2 * (on_it.value or 0) >= everybody.value > 0
    return "" if is_so else say("{now} of {all} in the Qualification Programme.", **named)


def _still_in(one: Placeholder, facts: Facts) -> str:
    """A person with several such stays is in as long as one of them goes on."""
    rows = cache.fetch_rows("vtao_rows", facts.choice_of(one))
    last = pandas.Timestamp(facts.year + one.years, 12, 31)
    ended = pandas.to_datetime(rows["ended_on"])
    going_on = rows[ended.isna() | (ended > last)]
    left = rows["participant_id"].nunique() - going_on["participant_id"].nunique()
    return say("Some with VTAO left in the year.") if left else ""


CONDITIONS = {
    "known": _known,
    "some": _some,
    "uneven": _uneven,
    "nil": _nil,
    "above": _sign(1),
    "below": _sign(-1),
    "rose": partial(change.why_no_change, "rose"),
    "fell": partial(change.why_no_change, "fell"),
    "rose_in_three": partial(change.why_no_change, "rose", back=3),
    "fell_little": _fell_little,
    "good": _good,
    "good_in_all": _good_in_all,
    "mostly_kvp": _mostly_kvp,
    "still_in": _still_in,
    "due_to": _worded("due_to"),
    "largest_part": _worded("largest_part"),
}
