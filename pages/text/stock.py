"""Sentences about the stock: who was in, had a place and waited, and how that changed."""

import pandas

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats, numbers
from pages.i18n.translate import count, mark, say

CHANGES = {
    "persons_in": mark("{change} persons in"),
    "places_occupied": mark("{change} places in use"),
    "waiting": mark("{change} waiting"),
}


def describe_stock(chosen: Choice, before: Choice | None = None) -> str:
    """What there was at the last month's end, and how it changed since the first.

    before: the choice it is compared with.
    """
    rows = cache.fetch_rows("stock_in_all", chosen)
    if rows.empty:
        return say("There is nothing to show for this choice.")
    last = rows.iloc[-1]
    known = list(filter(None, (_count_persons(last), _count_places(last), _count_waiting(last))))
    if not known:
        return say("How many were in and waited is not known.")
    sentence = say(
        "**On {day}: {counts}.**",
        day=formats.day(last["counted_on"]),
        counts=formats.join_list(known),
    )
    earlier = cache.fetch_rows("stock_in_all", before) if before else rows.iloc[:0]
    changes = [_describe_changes(last, row) for row in _list_earlier(rows, earlier)]
    return " ".join(filter(None, (sentence, *changes)))


def _list_earlier(rows: pandas.DataFrame, earlier: pandas.DataFrame) -> list[pandas.Series]:
    """The first month's end of the period, and the last of the one it is compared with."""
    first = rows.iloc[:1] if len(rows) > 1 else rows.iloc[:0]
    return [row for part in (first, earlier.iloc[-1:]) for _, row in part.iterrows()]


def _describe_changes(last: pandas.Series, then: pandas.Series) -> str:
    """Since 31.01.2016: +8 persons in, +5.9 places in use and +16 waiting; "" for none known."""
    changes = [
        say(text, change=_write_change(last[name], then[name]))
        for name, text in CHANGES.items()
        if not formats.is_unknown(last[name]) and not formats.is_unknown(then[name])
    ]
    if not changes:
        return ""
    day, text = formats.day(then["counted_on"]), formats.join_list(changes)
    return say("Since {day}: {changes}.", day=day, changes=text)


def _write_change(now: float, then: float) -> str:
    change = round(float(now) - float(then), 1)
    return numbers.signed(change, 0 if change.is_integer() else 1)


def _count_persons(last: pandas.Series) -> str:
    number = last["persons_in"]
    if formats.is_unknown(number):
        return ""
    return count("{number} person was in", "{number} persons were in", number)


def _count_places(last: pandas.Series) -> str:
    number = last["places_occupied"]
    if formats.is_unknown(number):
        return ""
    digits = 0 if float(number).is_integer() else 1
    return count("{number} place was in use", "{number} places were in use", number, digits)


def _count_waiting(last: pandas.Series) -> str:
    number = last["waiting"]
    if formats.is_unknown(number):
        return ""
    return count("{number} was waiting", "{number} were waiting", number)
