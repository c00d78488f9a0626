"""Where the year ends, in a sentence: all methods, and the one that was closest last year."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats, labels
from pages.i18n.translate import say


def describe_year_end(chosen: Choice) -> str:
    """From the lowest to the highest forecast against the budget; nothing where there is none."""
    rows = list(cache.fetch_rows("forecast", chosen).itertuples())
    known = [row for row in rows if not formats.is_unknown(row.year_end_nok)]
    if not known:
        return say("None of the methods has what it needs; the table says what is missing.")
    return " ".join(part for part in (_together(known), _closest(known), _others(known)) if part)


def _together(known: list[tuple]) -> str:
    ends = [row.year_end_nok for row in known]
    low, high = formats.millions(min(ends)), formats.millions(max(ends))
    told = {"year": known[0].year, "low": low, "high": high}
    if formats.is_unknown(known[0].adjusted_nok):
        return say("{year} ends between {low} and {high}; there is no budget.", **told)
    budget = formats.millions(known[0].adjusted_nok)
    return say(
        "{year} ends between {low} and {high}, on a budget of {budget}.", **told, budget=budget
    )


def _closest(known: list[tuple]) -> str:
    """The method that was least off at the same month last year, and what it says now."""
    tried = _tried(known)
    if not tried:
        return say("None of them can be tried on last year, so none is better known.")
    best = tried[0]
    told = {
        "method": labels.label("method", best.method),
        "error": formats.percent(abs(best.error_percent)),
        "amount": formats.kroner(best.year_end_nok),
    }
    if formats.is_unknown(best.deviation_nok):
        return say("Closest last year was {method}, {error} off: it says {amount}.", **told)
    word = formats.deviation_word(best.deviation_nok)
    deviation = formats.kroner(abs(best.deviation_nok))
    return say(
        "Closest last year was {method}, {error} off: it says {amount}, {word} of {deviation}.",
        **told,
        word=word,
        deviation=deviation,
    )


def _others(known: list[tuple]) -> str:
    """How far off the other methods were, for no forecast stands without its error."""
    off = [
        say(
            "{error} ({method})",
            error=formats.percent(abs(row.error_percent)),
            method=labels.label("method", row.method),
        )
        for row in _tried(known)[1:]
    ]
    return say("Otherwise off by {errors}.", errors=formats.listed(off)) if off else ""


def _tried(known: list[tuple]) -> list[tuple]:
    """The methods that can be tried on last year, the one that was least off first."""
    tried = [row for row in known if not formats.is_unknown(row.error_percent)]
    return sorted(tried, key=lambda row: abs(row.error_percent))
