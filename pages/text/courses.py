"""Sentences about a course: how many it took in, how long they stayed, where they went."""

from pages.i18n import formats
from pages.i18n.translate import count, say


def describe_course(row: tuple) -> str:
    """How many a course took in, whether it kept to its first period, and where they went."""
    told = say(
        "{referred} were referred and {started} started. {ended} ended",
        referred=formats.number(row.referred),
        started=formats.number(row.started),
        ended=formats.number(row.ended),
    )
    parts = [told, _lengths(row), _median(row)]
    return f"{', '.join(filter(None, parts))}. {_went(row)}".strip()


def _lengths(row: tuple) -> str:
    """Within the first period and after it, each with its share of both."""
    if not row.within_count + row.extended_count:
        return ""
    told = {
        "within": _share(row.within_count, row.within_rate, row.is_small_base),
        "extended": _share(row.extended_count, row.extended_rate, row.is_small_base),
    }
    if formats.is_unknown(row.standard_weeks):
        return say("{within} within the first period and {extended} later", **told)
    weeks = count(
        "the first period of {number} week",
        "the first period of {number} weeks",
        row.standard_weeks,
    )
    return say("{within} within {period} and {extended} later", period=weeks, **told)


def _share(number: int, rate: float, is_small: bool) -> str:
    written = formats.number(number)
    return written if is_small else f"{written} ({formats.rate(rate, 0)})"


def _median(row: tuple) -> str:
    if formats.is_unknown(row.duration_days):
        return ""
    return count(
        "half of them within {number} day",
        "half of them within {number} days",
        row.duration_days,
    )


def _went(row: tuple) -> str:
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
