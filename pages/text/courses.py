"""Sentences about a course: how many it took in, how long they stayed, their destinations."""

from pages.i18n import formats
from pages.i18n.translate import count, say
from pages.text import lengths


def describe_course(row: tuple) -> str:
    """How many a course took in, how many stayed beyond the first period, their destinations.

    row: a row of the answer about courses.
    """
    numbers = say(
        "{referred} were referred and {started} started. {ended} ended",
        referred=formats.number(row.referred),
        started=formats.number(row.started),
        ended=formats.number(row.ended),
    )
    parts = [numbers, _describe_lengths(row), _describe_median(row)]
    sentences = (f"{', '.join(filter(None, parts))}.", _explain_mean(row))
    return " ".join(filter(None, (*sentences, _describe_destinations(row))))


def _describe_lengths(row: tuple) -> str:
    """How many ended within the first period and after it, with their shares."""
    if not row.within_count + row.extended_count:
        return ""
    values = {
        "within": _write_share(row.within_count, row.within_rate, row.is_small_base),
        "extended": _write_share(row.extended_count, row.extended_rate, row.is_small_base),
    }
    if formats.is_unknown(row.standard_weeks):
        return say("{within} within the first period and {extended} later", **values)
    weeks = count(
        "the first period of {number} week",
        "the first period of {number} weeks",
        row.standard_weeks,
    )
    return say("{within} within {period} and {extended} later", period=weeks, **values)


def _write_share(number: int, rate: float, is_small: bool) -> str:
    text = formats.number(number)
    return text if is_small else f"{text} ({formats.rate(rate, 0)})"


def _describe_median(row: tuple) -> str:
    if formats.is_unknown(row.duration_days):
        return ""
    return count(
        "half of them within {number} day (mean {mean})",
        "half of them within {number} days (mean {mean})",
        row.duration_days,
        mean=formats.figure(row.duration_mean_days, "days"),
    )


def _explain_mean(row: tuple) -> str:
    if formats.is_unknown(row.duration_days):
        return ""
    return lengths.explain_difference("duration", row.duration_days, row.duration_mean_days)


def _describe_destinations(row: tuple) -> str:
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
