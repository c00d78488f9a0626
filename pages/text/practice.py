"""Sentences about the practice places: persons, places, VTAO, the waiting list."""

import pandas

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_practice(chosen: Choice) -> str:
    """The practice places of one chosen year and scheme; "" for several, or where unknown."""
    rows = cache.fetch_rows("practice_by_year", chosen)
    if len(rows) != 1 or rows["persons"].isna().all():
        return ""
    [row] = rows.itertuples()
    parts = [_describe_use(row), _describe_vtao(row), _describe_waiting(row)]
    return " ".join(part for part in parts if part)


def _describe_use(row: tuple) -> str:
    return count(
        "**{number} person used {places} places.**",
        "**{number} persons used {places} places.**",
        row.persons,
        places=_write_number(row.places),
    )


def _describe_vtao(row: tuple) -> str:
    """How many had VTAO, and the places that this freed on an average day."""
    if pandas.isna(row.vtao_count):
        return ""
    return count(
        "{number} had VTAO, which freed {places} places on an average day.",
        "{number} had VTAO, which freed {places} places on an average day.",
        row.vtao_count,
        places=_write_number(row.freed_places),
    )


def _describe_waiting(row: tuple) -> str:
    if pandas.isna(row.waiting):
        return ""
    if not row.waiting:
        return say("Nobody was waiting for a place at the end of the period.")
    return count(
        "{number} was waiting for a place at the end of the period: apply for VTAO for those who "
        "can have it.",
        "{number} were waiting for a place at the end of the period: apply for VTAO for those who "
        "can have it.",
        row.waiting,
    )


def _write_number(value: float) -> str:
    is_whole = not pandas.isna(value) and float(value).is_integer()
    return formats.number(value, 0 if is_whole else 1)
