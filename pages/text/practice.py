"""Sentences about the practice places: persons, places, VTAO and its rule, the waiting list."""

import pandas

from pages.answers import baseline, cache, targets
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_practice(chosen: Choice) -> str:
    """The practice places of one chosen year and scheme; "" for several, or where unknown."""
    rows = cache.fetch_rows("practice_by_year", chosen)
    if len(rows) != 1 or rows["persons"].isna().all():
        return ""
    [row] = rows.itertuples()
    parts = [
        _describe_use(row, chosen),
        _describe_vtao(row),
        _describe_grants(chosen),
        _describe_waiting(row),
    ]
    return " ".join(part for part in parts if part)


def describe_vtao_rule(chosen: Choice) -> str:
    """Whether those with VTAO hold a place in the figures; "" where nobody chosen has VTAO."""
    if not cache.fetch_figure("vtao", chosen).value:
        return ""
    if holds_place():
        return say(
            "A participant with VTAO keeps the place in every figure of capacity: the place is "
            "taken as long as the person stays (the department's rule)."
        )
    return say(
        "A participant with VTAO frees the place from the day of the grant in every figure of "
        "capacity (the department's rule)."
    )


def holds_place() -> bool:
    """Whether a participant with VTAO keeps the place: vtao_holds_place in settings.toml."""
    return cache.fetch_status()["vtao_holds_place"]


def _describe_use(row: tuple, chosen: Choice) -> str:
    """The persons and the places; where others are left out, whose the places are."""
    if chosen.is_limited_to_some_persons:
        return count(
            "**{number} of those chosen had practice.** The places are everybody's: {places}.",
            "**{number} of those chosen had practice.** The places are everybody's: {places}.",
            row.persons,
            places=_count_places(row.places),
        )
    return count(
        "**{number} person had practice on {places}{before}.**",
        "**{number} persons had practice on {places}{before}.**",
        row.persons,
        places=_count_places(row.places),
        before=_describe_before(chosen),
    )


def _describe_before(chosen: Choice) -> str:
    """The persons and the places of the period it is compared with; "" without one."""
    before = baseline.find(chosen)
    rows = cache.fetch_rows("practice_by_year", before) if before else None
    if rows is None or len(rows) != 1 or rows[["persons", "places"]].isna().any(axis=None):
        return ""
    [row] = rows.itertuples()
    return say(
        " ({years}: {persons} of {places})",
        years=baseline.name(chosen),
        persons=formats.number(row.persons),
        places=_write_number(row.places),
    )


def _describe_grants(chosen: Choice) -> str:
    """What to do where fewer were granted VTAO than the floor of the year; "" where enough were."""
    judged = targets.judge_years("vtao_granted", chosen)
    if len(judged) != 1 or not targets.is_below(judged[0][2]):
        return ""
    [(target, figure, _)] = judged
    return say(
        "**Do now: apply for VTAO for those who can have it.** {number} of at least {floor} new "
        "grants has come.",
        number=formats.number(figure.value),
        floor=formats.number(target.floor),
    )


def _describe_vtao(row: tuple) -> str:
    """How many had VTAO, and the places that they held, or freed, on an average day."""
    if pandas.isna(row.vtao_count):
        return ""
    places = _count_places(row.vtao_places)
    if holds_place():
        return count(
            "{number} had VTAO (permanent adapted work in an ordinary business), and used {places} "
            "on average.",
            "{number} had VTAO (permanent adapted work in an ordinary business), and used {places} "
            "on average.",
            row.vtao_count,
            places=places,
        )
    return count(
        "{number} had VTAO (permanent adapted work in an ordinary business), which freed "
        "{places} on average.",
        "{number} had VTAO (permanent adapted work in an ordinary business), which freed "
        "{places} on average.",
        row.vtao_count,
        places=places,
    )


def _describe_waiting(row: tuple) -> str:
    if pandas.isna(row.waiting):
        return ""
    if not row.waiting:
        return say("Nobody was waiting for a place at the end of the period.")
    sentence = count(
        "{number} was waiting for a place at the end of the period.",
        "{number} were waiting for a place at the end of the period.",
        row.waiting,
    )
    if holds_place():
        return sentence
    advice = say("A place is freed when a participant who can have VTAO is granted it.")
    return f"{sentence} {advice}"


def _count_places(value: float) -> str:
    is_whole = not pandas.isna(value) and float(value).is_integer()
    return count("{number} place", "{number} places", value, 0 if is_whole else 1)


def _write_number(value: float) -> str:
    is_whole = not pandas.isna(value) and float(value).is_integer()
    return formats.number(value, 0 if is_whole else 1)
