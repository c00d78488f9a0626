"""Sentences about a course: how many it took in, how long they stayed, their destinations."""

import pandas

from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_course(
    row: pandas.Series, before: pandas.Series | None = None, years: str = ""
) -> str:
    """How many stayed beyond the first period, and where those went who ended.

    row: of the answer about courses; before: the row of the period it is compared with, which
    years names.
    """
    compared = _describe_before(before, years) if before is not None else ""
    parts = (_describe_lengths(row, compared), _describe_destinations(row))
    return " ".join(filter(None, parts))


def _describe_lengths(row: pandas.Series, compared: str) -> str:
    """How many of the ended stays went on beyond the first period; how many ended without one."""
    whole = row.within_count + row.extended_count
    if not whole:
        return count("{number} stay ended.", "{number} stays ended.", row.ended)
    return count(
        "Of {number} stay that ended, {extended} was longer than {period}{compared}.",
        "Of {number} stays that ended, {extended} were longer than {period}{compared}.",
        whole,
        extended=_write_share(row),
        period=_name_period(row.standard_weeks),
        compared=compared,
    )


def _name_period(weeks: float) -> str:
    if formats.is_unknown(weeks):
        return say("the first period")
    return count("the first period of {number} week", "the first period of {number} weeks", weeks)


def _write_share(row: pandas.Series) -> str:
    """61 (47 %); of fewer than 20 the number alone."""
    text = formats.number(row.extended_count)
    return text if row.is_small_base else f"{text} ({formats.rate(row.extended_rate, 0)})"


def _describe_before(before: pandas.Series, years: str) -> str:
    """The share of the period before; of few in numbers."""
    whole = before.within_count + before.extended_count
    if not whole:
        return ""
    share = say(
        "{part} of {whole}",
        part=formats.number(before.extended_count),
        whole=formats.number(whole),
    )
    text = share if before.is_small_base else formats.rate(before.extended_rate, 0)
    return say(" ({years}: {text})", years=years, text=text)


def _describe_destinations(row: pandas.Series) -> str:
    if not row.ended or formats.is_unknown(row.work_count):
        return ""
    return say(
        "Of the {ended}, {work} went to work, {education} to education and {other} to another "
        "scheme; of {unknown} it is not known.",
        ended=formats.number(row.ended),
        work=formats.number(row.work_count),
        education=formats.number(row.education_count),
        other=formats.number(row.other_scheme_count),
        unknown=formats.number(row.unknown_count),
    )
