"""Sentences about the stock: how many were in, had a place and waited at the end of a month."""

import pandas

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_stock(chosen: Choice) -> str:
    """How many were in, how many places were in use and how many waited at the last month's end."""
    rows = cache.fetch_rows("stock_in_all", chosen)
    if rows.empty:
        return say("There is nothing to show for this choice.")
    last = rows.iloc[-1]
    known = list(filter(None, (_count_persons(last), _count_places(last), _count_waiting(last))))
    if not known:
        return say("How many were in and waited is not known.")
    day = formats.day(last["counted_on"])
    return say("On {day}: {counts}.", day=day, counts=formats.join_list(known))


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
