"""Sentences about refunds: whether the state refund is late, and what VTAO should bring."""

import pandas

from pages.answers import cache
from pages.answers.choice import NONE, Choice
from pages.i18n import formats, period_names
from pages.i18n.translate import say

DECEMBER = 12


def describe_state_refund(chosen: Choice) -> str:
    """What is booked, what was booked by then last year, and the whole year at that pace."""
    years = cache.fetch_rows("refund_lag", chosen).itertuples()
    return " ".join(_describe_year(year) for year in years)


def describe_vtao_refund(chosen: Choice) -> str:
    """What is missing of the expected VTAO refund, and the worth of one more grant.

    Only the newest chosen year; "" without one.
    """
    years = list(cache.fetch_rows("refund_expected", chosen).itertuples())
    if not years:
        return ""
    sentences = [_describe_missing_refund(years[-1], chosen), _describe_next_grant(years[-1])]
    return " ".join(sentence for sentence in sentences if sentence)


def describe_benefits(chosen: Choice) -> str:
    """What of the booked refund cannot be told by benefit, and that the bars add up to it."""
    rows = cache.fetch_rows("refunds_by_benefit", chosen)
    rows = rows[rows["refund_nok"].notna()]
    if rows.empty:
        return ""
    is_shared = rows["benefits"].str.contains("+", regex=False)
    amounts = [
        rows.loc[which, "refund_nok"].sum() for which in (is_shared, rows["benefits"] == NONE)
    ]
    shared, unnamed = map(formats.kroner, amounts)
    sentences = [
        say("The booked bars add up to the state refund, {all}.", all=_write_sum(rows)),
        amounts[0]
        and say(
            "{amount} is on lines that name several benefits, and cannot be split.", amount=shared
        ),
        amounts[1] and say("{amount} is on lines that name no benefit.", amount=unnamed),
    ]
    return " ".join(filter(None, sentences))


def _write_sum(rows: pandas.DataFrame) -> str:
    return formats.kroner(rows["refund_nok"].sum())


def _describe_next_grant(year: tuple) -> str:
    if formats.is_unknown(year.next_grant_nok):
        return ""
    amount = formats.kroner(year.next_grant_nok)
    return say(
        "One more grant is worth {amount} in a whole year, at the rate of today.", amount=amount
    )


def _describe_missing_refund(year: tuple, chosen: Choice) -> str:
    if formats.is_unknown(year.deviation_nok) or year.deviation_nok >= 0:
        return ""
    values = {
        "year": period_names.name_period(str(year.year), chosen.part),
        "expected": formats.kroner(year.expected_to_date_nok),
        "missing": formats.kroner(-year.deviation_nok),
    }
    if year.last_booked < (chosen.months or [DECEMBER])[-1]:
        return say(
            "Of the VTAO refund expected for the booked months of {year}, {expected}, {missing} "
            "is not booked; in a year under way the claims of the last months may not be paid yet.",
            **values,
        )
    return say(
        "Of the VTAO refund expected for the booked months of {year}, {expected}, {missing} is "
        "not booked; a couple of percent is usual.",
        **values,
    )


def _describe_year(year: tuple) -> str:
    if formats.is_unknown(year.is_late):
        return ""
    values = {
        "month": _write_month(year.last_booked, year.year),
        "amount": formats.millions(year.refund_nok),
        "last": _write_last_month(year),
        "refund": formats.rate(year.before_refund_rate, 0),
        "expense": formats.rate(year.before_expense_rate, 0),
    }
    sentence = say(
        "To the end of {month}, {amount} of state refund is booked{last}. The year before, "
        "{refund} of the refund and {expense} of the expense were booked by then.",
        **values,
    )
    return f"{sentence} {_explain_lag(year)}"


def _explain_lag(year: tuple) -> str:
    if not year.is_late:
        return say("The refund keeps pace with the expense: what is missing now is not just late.")
    if formats.is_unknown(year.year_refund_nok):
        return say("The refund comes later than the expense, so its share is low until it comes.")
    return say(
        "The refund comes later than the expense, so its share is low until it comes: at that "
        "pace it will be {amount} for the whole year. Is it not booked when expected, see "
        "whether a claim was sent.",
        amount=formats.millions(year.year_refund_nok),
    )


def _write_last_month(year: tuple) -> str:
    if formats.is_unknown(year.last_refund) or year.last_refund == year.last_booked:
        return ""
    return say(", the last in {month}", month=formats.month_name(int(year.last_refund), "wide"))


def _write_month(period: int, year: int) -> str:
    return f"{formats.month_name(int(period), 'wide')} {year}"
