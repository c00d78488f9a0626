"""The state refund of a year under way in a sentence: whether it is late, as it was last year."""

from pages.shared import data, formats
from pages.shared.choice import Choice
from pages.shared.words import say


def so_far(chosen: Choice) -> str:
    """What is booked, what had come by then last year, and what the year comes to; or nothing."""
    years = [_said(year) for year in data.table("refund_lag", chosen).itertuples()]
    return " ".join(years)


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
