"""Sentences about the forecast: the method that was closest last year, and the span of all."""

from decimal import Decimal

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats, labels
from pages.i18n.translate import say

MEASURES = {
    "forecast_remaining": "remaining_budget",
    "forecast_run_rate": "run_rate",
    "forecast_pattern": "last_year_pattern",
}
LEAST_MILLION = 50_000  # this and less is 0,0 mill. kr


def describe_outlook(chosen: Choice) -> str:
    """The best forecast of a year under way; of another that there is none, and which was best."""
    if not cache.fetch_rows("forecast", chosen).empty:
        return describe_year_end(chosen)
    return say("A forecast needs exactly one chosen year that is not booked in full.")


def describe_year_end(chosen: Choice) -> str:
    """One estimate, of the method that was closest last year, with its error; then the span."""
    rows = list(cache.fetch_rows("forecast", chosen).itertuples())
    known = [row for row in rows if not formats.is_unknown(row.year_end_nok)]
    if not known:
        return say("None of the methods has what it needs; the table says what is missing.")
    ranked = _rank_methods(known)
    best = (ranked or known)[0]
    parts = (_describe_best(best), _describe_error(ranked), _describe_span(known))
    return " ".join(filter(None, parts))


def _describe_best(best: tuple) -> str:
    """Trolig ender 2017 på 13,2 mill. kr, 174 000 kr under budsjettet på 13,4 mill. kr."""
    values = {"year": best.year, "end": formats.millions(best.year_end_nok)}
    if formats.is_unknown(best.deviation_nok):
        return say("{year} probably ends at {end}; there is no budget.", **values)
    values["budget"] = formats.millions(best.adjusted_nok)
    values["amount"] = _write_amount(abs(best.deviation_nok))
    if round(best.deviation_nok) == 0:
        return say("{year} probably ends at {end}, as budgeted.", **values)
    if best.deviation_nok > 0:
        return say(
            "{year} probably ends at {end}, {amount} under the budget of {budget}.", **values
        )
    return say("{year} probably ends at {end}, {amount} over the budget of {budget}.", **values)


def _write_amount(amount: Decimal) -> str:
    """0,2 mill. kr, in kroner where that would be 0,0 mill."""
    return formats.kroner(amount) if amount <= LEAST_MILLION else formats.millions(amount)


def _describe_error(ranked: list[tuple]) -> str:
    """How far off the method was at the same month last year."""
    if not ranked:
        return say("None of the methods can be tried on last year, so none is better known.")
    return say(
        "The same method ({method}) was {error} off last year.",
        method=labels.label("method", ranked[0].method),
        error=formats.percent(abs(ranked[0].error_percent)),
    )


def _describe_span(known: list[tuple]) -> str:
    """From the lowest to the highest forecast; "" of one method alone."""
    if len(known) == 1:
        return ""
    ends = [row.year_end_nok for row in known]
    return say(
        "The methods span from {low} to {high}.",
        low=formats.millions(min(ends)),
        high=formats.millions(max(ends)),
    )


def describe_last_year(measure: str, chosen: Choice) -> str:
    """The same forecast a year before and what that year came to; "" where one is unknown."""
    rows = cache.fetch_rows("forecast", chosen).set_index("method")
    if MEASURES[measure] not in rows.index:
        return ""
    row = rows.loc[MEASURES[measure]]
    if formats.is_unknown(row["last_year_end_nok"]):
        return ""
    month = formats.month_name(int(row["period"]), "wide")
    return say(
        "The same forecast in {month}: {forecast}; it came to {actual}",
        month=f"{month} {int(row['year']) - 1}",
        forecast=formats.kroner(row["last_year_end_nok"]),
        actual=formats.kroner(row["last_year_actual_nok"]),
    )


def _rank_methods(known: list[tuple]) -> list[tuple]:
    """The methods that can be tried on last year, the least off first."""
    tested = [row for row in known if not formats.is_unknown(row.error_percent)]
    return sorted(tested, key=lambda row: abs(row.error_percent))
