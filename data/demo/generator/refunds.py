"""VTAO: the monthly rates and the refund for the persons' months."""

from datetime import date, timedelta

from .days import EXTRACT

MONTHLY_RATES = {2012: 4_860, 2013: 5_010, 2014: 5_170, 2015: 5_310, 2016: 5_440, 2017: 5_570}
PAID_SHARE = {2012: 0.972, 2013: 0.981, 2014: 0.985, 2015: 0.968, 2016: 0.975, 2017: 0.98}
KIND = "VTAO"
HEADER = "gyldig_fra;månedssats;type"


def count_vtao_months(stays, year):
    """Whole months of the year in which somebody with VTAO was in practice on the first day."""
    firsts = [date(year, month, 1) for month in range(1, 13)]
    return sum(
        s.vtao is not None and s.vtao - timedelta(4) <= first and _is_in_practice(s, first)
        for s in stays
        for first in firsts
    )


def _is_in_practice(stay, first):
    """In practice on the day; after the extract date whoever is still there is expected to stay."""
    return stay.is_active(min(first, EXTRACT))


def vtao_refund_ore(stays, year):
    """The refund booked, as income (negative): nearly all of the months times the rate."""
    return -round(count_vtao_months(stays, year) * MONTHLY_RATES[year] * 100 * PAID_SHARE[year])


def rate_rows():
    """The lines of refusjonssatser.csv."""
    return [(date(year, 1, 1), rate, KIND) for year, rate in MONTHLY_RATES.items()]
