"""Years on a chart: the one that is not over says so."""

from datetime import date

import pytest

from pages.answers import periods
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.i18n import languages


def choice(extract_date: date | None, *chosen: int, until: date | None = None) -> Choice:
    offered = Options(year={2016: "2016", 2017: "2017"}, extract_date=extract_date)
    return Choice(years=chosen, until=until, options=offered)


@pytest.mark.parametrize(
    ("language", "extract_date", "labels"),
    [
        ("nb", date(2017, 10, 31), ["2016", "2017 (t.o.m. okt.)"]),  # a whole month
        ("en", date(2017, 10, 31), ["2016", "2017 (through Oct)"]),
        ("nb", date(2017, 10, 15), ["2016", "2017 (til 15.10.2017)"]),  # part of one
        ("nb", date(2017, 12, 31), ["2016", "2017"]),  # over
        ("nb", None, ["2016", "2017"]),
    ],
)
def test_a_year_that_is_not_over_says_how_much_of_it_there_is(language, extract_date, labels):
    languages.use(language)
    assert periods.year_labels("cohorts", [2016, 2017], choice(extract_date)) == labels


def test_money_goes_to_a_booked_month_and_not_to_the_extract_date():
    languages.use("nb")
    assert periods.year_labels("budget_by_year", [2017], choice(date(2017, 10, 31))) == ["2017"]


def test_the_last_day_is_the_years_last_and_never_after_the_exports():
    cut = date(2017, 10, 31)
    assert periods.last_day(choice(cut, 2016)) == date(2016, 12, 31)
    assert periods.last_day(choice(cut, 2016, 2017)) == cut
    assert periods.last_day(choice(cut)) == cut  # all years
    assert periods.last_day(choice(cut, 2016, until=date(2016, 5, 1))) == date(2016, 5, 1)
    assert periods.last_day(Choice()) is None
