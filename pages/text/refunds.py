"""Sentences about refunds: the state refund, whether it is late, and what VTAO should bring."""

from decimal import Decimal

import pandas

from pages.answers import baseline, cache, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import formats, period_names
from pages.i18n.translate import say

DECEMBER = 12
USUAL = Decimal("0.03")  # a couple of percent of the VTAO refund is often missing


def describe_refund(chosen: Choice) -> str:
    """The state refund against its budget and last year; of a year under way so far."""
    amount = cache.fetch_figure("refund_state", chosen).value
    if amount is None:
        return ""
    values, month = {"amount": formats.kroner(amount)}, periods.last_booked_month(chosen)
    comparisons = [_compare_with_budget(chosen, bool(month)), _compare_with_earlier(chosen, amount)]
    sentence = (
        say("To the end of {month}, {amount} of state refund is booked", month=month, **values)
        if month
        else say("The state refund was {amount} {period}", period=chosen.period_words, **values)
    )
    compared = formats.join_list([text for text in comparisons if text])
    return f"{sentence}: {compared}." if compared else f"{sentence}."


def describe_lag(chosen: Choice) -> str:
    """Whether the refund of a year under way is late, by how it came the year before; else ""."""
    years = cache.fetch_rows("refund_lag", chosen).itertuples()
    return " ".join(filter(None, map(_describe_lag, years)))


def _compare_with_budget(chosen: Choice, is_under_way: bool) -> str:
    """78 249 kr mer enn budsjettert; in a year under way budgeted for the same months."""
    deviations = cache.fetch_rows("refunds", chosen)["refund_deviation_nok"]
    if deviations.isna().any():
        return ""
    above = deviations.sum()
    if round(above) == 0:
        return say("as budgeted")
    if is_under_way:
        message = (
            say("{amount} more than budgeted for the same months")
            if above > 0
            else say("{amount} less than budgeted for the same months")
        )
    else:
        message = (
            say("{amount} more than budgeted") if above > 0 else say("{amount} less than budgeted")
        )
    return message.format(amount=formats.kroner(abs(above)))


def _compare_with_earlier(chosen: Choice, amount: Decimal) -> str:
    """58 150 kr mindre enn i 2015 (2 212 901 kr)."""
    earlier = baseline.find_of("refund_state", chosen)
    before = cache.fetch_figure("refund_state", earlier)
    if before is None or before.value is None:
        return ""
    above = amount - before.value
    if round(above) == 0:
        return say("as much as in {period}", period=earlier.period_name)
    if earlier.until:
        message = (
            say("{amount} more than at the same time in {period} ({before})")
            if above > 0
            else say("{amount} less than at the same time in {period} ({before})")
        )
    else:
        message = (
            say("{amount} more than in {period} ({before})")
            if above > 0
            else say("{amount} less than in {period} ({before})")
        )
    return message.format(
        amount=formats.kroner(abs(above)),
        period=earlier.period_name,
        before=formats.kroner(before.value),
    )


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
        "One more grant brings {amount} in a whole year, at the rate of today.", amount=amount
    )


def _describe_missing_refund(year: tuple, chosen: Choice) -> str:
    if formats.is_unknown(year.deviation_nok) or year.deviation_nok >= 0:
        return ""
    missing = -year.deviation_nok
    values = {
        "year": period_names.name_period(str(year.year), chosen.part),
        "expected": formats.kroner(year.expected_to_date_nok),
        "missing": formats.kroner(missing),
        "share": formats.rate(float(missing / year.expected_to_date_nok)),
    }
    if year.last_booked < (chosen.months or [DECEMBER])[-1]:
        return say(
            "Of the expected VTAO refund of {expected} for the booked months of {year}, {missing} "
            "is missing ({share}); the claims of the last months may not be paid yet.",
            **values,
        )
    if missing <= USUAL * year.expected_to_date_nok:
        return say(
            "Of the expected VTAO refund of {expected} in {year}, {missing} is missing ({share}), "
            "which is usual.",
            **values,
        )
    return say(
        "Of the expected VTAO refund of {expected} in {year}, {missing} is missing ({share}); a "
        "couple of percent is usual.",
        **values,
    )


def _describe_lag(year: tuple) -> str:
    """Whether the refund of a year under way is late, by how it came the year before."""
    if formats.is_unknown(year.is_late):
        return ""
    sentence = say(
        "The year before, {refund} of the refund and {expense} of the expense were booked by then.",
        refund=formats.rate(year.before_refund_rate, 0),
        expense=formats.rate(year.before_expense_rate, 0),
    )
    return " ".join(filter(None, [_write_last_month(year), sentence, _explain_lag(year)]))


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
    month = formats.month_name(int(year.last_refund), "wide")
    return say("The last refund is booked in {month}.", month=month)
