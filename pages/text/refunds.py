"""The refunds in sentences: whether the state's is late, as last year; what VTAO should bring."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import say

DECEMBER = 12


def describe_state_refund(chosen: Choice) -> str:
    """What is booked, what had come by then last year, and what the year comes to; or nothing."""
    years = [_said(year) for year in cache.fetch_rows("refund_lag", chosen).itertuples()]
    return " ".join(years)


def describe_vtao_refund(chosen: Choice) -> str:
    """The newest chosen year's VTAO refund against what was expected; what one more is worth."""
    years = list(cache.fetch_rows("refund_expected", chosen).itertuples())
    if not years:
        return ""
    told = [_of_year(years[-1]), _of_one_more(years[-1])]
    return " ".join(each for each in told if each)


def _of_one_more(year: tuple) -> str:
    if formats.is_unknown(year.next_grant_nok):
        return ""
    worth = formats.kroner(year.next_grant_nok)
    return say(
        "One more grant is worth {amount} in a whole year, at the rate of today.", amount=worth
    )


def _of_year(year: tuple) -> str:
    if formats.is_unknown(year.deviation_nok) or year.deviation_nok >= 0:
        return ""
    told = {
        "year": year.year,
        "expected": formats.kroner(year.expected_to_date_nok),
        "missing": formats.kroner(-year.deviation_nok),
    }
    if year.last_booked < DECEMBER:
        return say(
            "Of the VTAO refund expected for the booked months of {year}, {expected}, {missing} "
            "is not booked; in a year under way the claims of the last months may not be paid yet.",
            **told,
        )
    return say(
        "Of the VTAO refund expected for the booked months of {year}, {expected}, {missing} is "
        "not booked; a couple of percent is usual.",
        **told,
    )


def _said(year: tuple) -> str:
    if formats.is_unknown(year.is_late):
        return ""
    told = {
        "month": _month(year.last_booked, year.year),
        "amount": formats.millions(year.refund_nok),
        "last": _last(year),
        "refund": formats.rate(year.before_refund_rate, 0),
        "expense": formats.rate(year.before_expense_rate, 0),
    }
    said = say(
        "To the end of {month}, {amount} of state refund is booked{last}. The year before, "
        "{refund} of the refund and {expense} of the expense were booked by then.",
        **told,
    )
    return f"{said} {_meant(year)}"


def _meant(year: tuple) -> str:
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


def _last(year: tuple) -> str:
    if formats.is_unknown(year.last_refund) or year.last_refund == year.last_booked:
        return ""
    return say(", the last in {month}", month=formats.month_name(int(year.last_refund), "wide"))


def _month(period: int, year: int) -> str:
    return f"{formats.month_name(int(period), 'wide')} {year}"
