"""Periods: parts of a year, what they are written as, and the one before."""

from datetime import date

import pytest

from queries import QueryError, periods


@pytest.mark.parametrize(
    ("period", "months"),
    [
        ("2016", None),
        ("2016-H1", [1, 2, 3, 4, 5, 6]),
        ("2016-T2", [5, 6, 7, 8]),
        ("2016-Q4", [10, 11, 12]),
        ("2016-03", [3]),
        ("2016-12", [12]),
    ],
)
def test_a_period_is_some_months_of_a_year(period, months):
    year, part = periods.parse(period)
    params = {"years": [2016]} | ({"months": months} if months else {})
    assert periods.parameters(year, part, date(2017, 10, 31)) == params
    assert period == "-".join(filter(None, [str(year), part.code if part else ""]))


@pytest.mark.parametrize(
    "period",
    [
        "",
        "2016-",
        "16-T1",
        "2016-T4",
        "2016-H3",
        "2016-Q5",
        "2016-00",
        "2016-13",
        "2016-t1",
        "٢٠١٦",
    ],
)
def test_what_is_no_period_is_one_sentence(period):
    with pytest.raises(QueryError, match="There is no period"):
        periods.parse(period)


@pytest.mark.parametrize(
    ("extract_date", "year", "until"),
    [
        (date(2017, 10, 31), 2016, date(2016, 10, 31)),
        (date(2016, 2, 29), 2015, date(2015, 2, 28)),
        (date(2016, 2, 29), 2016, date(2016, 2, 29)),
    ],
)
def test_the_year_so_far_ends_on_the_day_of_the_extract(extract_date, year, until):
    so_far = periods.PARTS["YTD"]
    assert periods.parameters(year, so_far, extract_date) == {"years": [year], "until": until}


def test_the_parts_of_each_kind_are_the_year_once():
    for kind in periods.MONTHS_IN:
        months = [month for part in periods.list_parts(kind) for month in part.months]
        assert months == list(range(1, 13))


def test_the_period_before():
    before = {code: periods.part_before(2016, part) for code, part in periods.PARTS.items()}
    codes = {code: f"{year}-{part.code}" for code, (year, part) in before.items()}
    assert codes["T1"] == "2015-T3"
    assert codes["T2"] == "2016-T1"
    assert codes["01"] == "2015-12"
    assert codes["H2"] == "2016-H1"
    assert codes["YTD"] == "2015-YTD"
    assert periods.part_before(2016, None) == (2015, None)
