"""Sentences about the forecast: all methods, and the method that was closest last year."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats, labels
from pages.i18n.translate import say


def describe_year_end(chosen: Choice) -> str:
    """The lowest and the highest forecast beside the budget, and how far off each method was."""
    rows = list(cache.fetch_rows("forecast", chosen).itertuples())
    known = [row for row in rows if not formats.is_unknown(row.year_end_nok)]
    if not known:
        return say("None of the methods has what it needs; the table says what is missing.")
    parts = (_describe_range(known), _describe_best(known), _describe_others(known))
    return " ".join(filter(None, parts))


def _describe_range(known: list[tuple]) -> str:
    ends = [row.year_end_nok for row in known]
    low, high = formats.millions(min(ends)), formats.millions(max(ends))
    values = {"year": known[0].year, "low": low, "high": high}
    if formats.is_unknown(known[0].adjusted_nok):
        return say("{year} ends between {low} and {high}; there is no budget.", **values)
    budget = formats.millions(known[0].adjusted_nok)
    return say(
        "{year} ends between {low} and {high}, on a budget of {budget}.", **values, budget=budget
    )


def _describe_best(known: list[tuple]) -> str:
    """The method that was least off at the same month last year, and its forecast now."""
    methods = _rank_methods(known)
    if not methods:
        return say("None of them can be tried on last year, so none is better known.")
    best = methods[0]
    values = {
        "method": labels.label("method", best.method),
        "error": formats.percent(abs(best.error_percent)),
        "amount": formats.kroner(best.year_end_nok),
    }
    if formats.is_unknown(best.deviation_nok):
        return say("Closest last year was {method}, {error} off: it says {amount}.", **values)
    word = formats.deviation_word(best.deviation_nok)
    deviation = formats.kroner(abs(best.deviation_nok))
    return say(
        "Closest last year was {method}, {error} off: it says {amount}, {word} of {deviation}.",
        **values,
        word=word,
        deviation=deviation,
    )


def _describe_others(known: list[tuple]) -> str:
    """How far off the other methods were: every forecast has its error beside it."""
    errors = [
        say(
            "{error} ({method})",
            error=formats.percent(abs(row.error_percent)),
            method=labels.label("method", row.method),
        )
        for row in _rank_methods(known)[1:]
    ]
    return say("Otherwise off by {errors}.", errors=formats.join_list(errors)) if errors else ""


def _rank_methods(known: list[tuple]) -> list[tuple]:
    """The methods that can be tried on last year, the least off first."""
    tested = [row for row in known if not formats.is_unknown(row.error_percent)]
    return sorted(tested, key=lambda row: abs(row.error_percent))
