"""What the practice places were used for, in one sentence: persons, places, VTAO, who waits."""

import pandas

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_practice(chosen: Choice) -> str:
    """Of one chosen year and practice scheme; nothing of several, or where it is not known."""
    rows = cache.fetch_rows("practice_by_year", chosen)
    if len(rows) != 1 or rows["persons"].isna().all():
        return ""
    [row] = rows.itertuples()
    parts = [_used(row), _granted(row), _waiting(row)]
    return " ".join(part for part in parts if part)


def _used(row: tuple) -> str:
    return count(
        "**{number} person used {places} places.**",
        "**{number} persons used {places} places.**",
        row.persons,
        places=_number(row.places),
    )


def _granted(row: tuple) -> str:
    """Those with VTAO, and what they free for others on an average day."""
    if pandas.isna(row.vtao_count):
        return ""
    return count(
        "{number} had VTAO, which freed {places} places on an average day.",
        "{number} had VTAO, which freed {places} places on an average day.",
        row.vtao_count,
        places=_number(row.freed_places),
    )


def _waiting(row: tuple) -> str:
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


def _number(value: float) -> str:
    is_whole = not pandas.isna(value) and float(value).is_integer()
    return formats.number(value, 0 if is_whole else 1)
