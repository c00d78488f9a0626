"""How values may be written in an export, each form with the value it is read as."""

from datetime import date
from decimal import Decimal

import duckdb
import pytest

from warehouse.load.folder import read_forms


@pytest.fixture(scope="module")
def read_as():
    with duckdb.connect() as connection:
        connection.execute(read_forms())

        def read(form: str, text: str):
            statement = f"select {form}_form(cleaned($text))"
            return connection.execute(statement, {"text": text}).fetchone()[0]

        yield read


@pytest.mark.parametrize(
    ("text", "kroner"),
    [
        ("1234", "1234"),
        ("1234,5", "1234.5"),
        ("1234.50", "1234.5"),
        ("1 234,50", "1234.5"),
        ("1.234,50", "1234.5"),
        ("1,234.50", "1234.5"),  # English thousands, proved by the point after them
        ("1.234.567", "1234567"),  # two points can only be thousands
        ("1\u00a0234,50", "1234.5"),  # no-break space
        ("1\u202f234,50", "1234.5"),  # narrow no-break space
        ("\u221250", "-50"),  # a typographic minus
        ("50-", "-50"),  # the minus behind, as ledgers write it
        ("(50)", "-50"),  # parentheses, as accountants do
        ("- 50", "-50"),
        ("-1 234,00", "-1234"),
        ("  12 ", "12"),
    ],
)
def test_an_amount_is_read_in_every_form_that_proves_itself(read_as, text, kroner):
    assert read_as("amount", text) == Decimal(kroner)


@pytest.mark.parametrize(
    "text",
    [
        "1.234",  # a thousand, or one and a bit: the form does not say
        "1,234",
        "12,345",
        "12 34",  # a space that is not between thousands
        "1e3",
        "1_000",
        "12,",
        ",5",
        "12,5 kr",
        "0,125",  # a third decimal of a krone would be rounded away
        "tolv",
    ],
)
def test_an_amount_in_a_form_that_proves_nothing_is_not_guessed(read_as, text):
    assert read_as("amount", text) is None


@pytest.mark.parametrize(("text", "number"), [("0,125", "0.125"), ("7,5", "7.5"), ("6", "6")])
def test_hours_may_have_more_decimals_than_kroner(read_as, text, number):
    assert read_as("number", text) == Decimal(number)


@pytest.mark.parametrize(("text", "share"), [("0,5", "0.5"), ("50 %", "0.5"), ("1", "1")])
def test_a_share_may_be_a_number_or_a_percent(read_as, text, share):
    assert read_as("share", text) == Decimal(share)


@pytest.mark.parametrize(
    "text",
    ["01.02.2014", "1.2.2014", "2014-02-01", "01.02.2014 00:00", "2014-02-01T00:00:00"],
)
def test_a_date_is_read_in_norwegian_and_iso_form_with_or_without_midnight(read_as, text):
    assert read_as("date", text) == date(2014, 2, 1)


@pytest.mark.parametrize(
    "text",
    [
        "01.02.14",  # two digits for the year could be any century
        "29.02.2015",  # no such day
        "31.04.2014",
        "01.13.2014",
        "01.02.2014 12:30",  # a time of its own is not a date
        "02/01/2014",
    ],
)
def test_a_date_that_is_none_is_not_guessed(read_as, text):
    assert read_as("date", text) is None


@pytest.mark.parametrize(("text", "period"), [("1", 1), ("03", 3), ("13", 13), ("201603", 3)])
def test_a_period_is_a_number_or_a_year_and_a_number(read_as, text, period):
    assert read_as("period", text) == period


@pytest.mark.parametrize("text", ["0", "14", "201614", "201600"])
def test_a_period_beyond_thirteen_is_none(read_as, text):
    assert read_as("period", text) is None


@pytest.mark.parametrize(("text", "yes"), [("ja", True), ("Nei", False), ("1", True)])
def test_yes_and_no_are_read_in_both_languages(read_as, text, yes):
    assert read_as("yes_no", text) is yes
