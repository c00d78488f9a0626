"""Values and the exact text a reader sees. ~ stands for a no-break space."""

from datetime import date, datetime
from decimal import Decimal

import numpy
import pytest

from pages.i18n import formats, languages


def spaced(text: str) -> str:
    """The expected text with its no-break spaces."""
    return text.replace("~", "\u00a0")


@pytest.fixture(autouse=True)
def norwegian():
    languages.use("nb")
    yield
    languages.use("nb")


@pytest.mark.parametrize(
    ("write", "value", "text"),
    [
        (formats.number, 12442, "12~442"),
        (formats.number, 0, "0"),  # none is 0
        (formats.number, None, "–"),  # unknown is a dash
        (formats.number, float("nan"), "–"),
        (formats.number, -1482576, "−1~482~576"),
        (formats.number, -0.4, "0"),  # no minus before nothing
        (formats.rate, 0.914, "91,4~%"),
        (formats.rate, 1, "100,0~%"),
        (formats.rate, None, "–"),
        (formats.percent, Decimal("91.44077"), "91,4~%"),
        (formats.kroner, Decimal("12442000.00"), "12~442~000~kr"),
        (formats.kroner, Decimal("-3688000"), "−3~688~000~kr"),
        (formats.millions, 11712000, "11,7~mill.~kr"),
        (formats.thousands, 12442000, "12~442"),
        (formats.day, date(2014, 12, 31), "31.12.2014"),
        (formats.day, None, "–"),
        (formats.month, date(2014, 5, 1), "mai 2014"),
        (formats.moment, datetime(2015, 3, 10, 13, 22), "10.03.2015 kl. 13.22"),
        (formats.years, (2014,), "2014"),
        (formats.years, (2014, 2012), "2012 og 2014"),
        (formats.years, (2012, 2013, 2014), "2012–2014"),
        (formats.join_list, ["AIG", "PFF", "START"], "AIG, PFF og START"),
    ],
)
def test_a_value_is_written_as_a_norwegian_reader_writes_it(write, value, text):
    assert write(value) == spaced(text)


@pytest.mark.parametrize(
    ("write", "value", "text"),
    [
        (formats.number, -12442.5, "−12,442"),
        (formats.rate, 0.914, "91.4%"),
        (formats.kroner, 12442000, "NOK~12,442,000"),
        (formats.day, date(2014, 12, 31), "31 Dec 2014"),
        (formats.moment, datetime(2015, 3, 10, 13, 22), "10 Mar 2015 at 13:22"),
        (formats.join_list, ["AIG", "PFF"], "AIG and PFF"),
    ],
)
def test_a_value_is_written_as_an_english_reader_writes_it(write, value, text):
    languages.use("en")
    assert write(value) == spaced(text)


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        ("persons", 74.0, "74"),
        ("rate", 0.914, "91,4~%"),
        ("percent", 91.44, "91,4~%"),
        ("nok", Decimal("1002447.2"), "1~002~447~kr"),
        ("ratio", 44 / 42, "1,05"),
        ("days", 1.0, "1~dag"),
        ("days", 34.0, "34~dager"),
        ("hours", None, "–"),
        ("hours", 0.0, "0~timer"),
        ("places", 42.0, "42"),
        ("places", 112.9, "112,9"),
    ],
)
def test_a_figure_is_written_in_its_unit(unit, value, text):
    assert formats.figure(value, unit) == spaced(text)


@pytest.mark.parametrize(
    ("value", "side", "word"),
    [
        (1, "net", "mindreforbruk"),
        (0, "net", "som budsjettert"),
        (-1, "expense", "merforbruk"),
        (1, "income", "merinntekt"),  # budget -3, actual -4: more came in
        (-1, "income", "mindreinntekt"),
    ],
)
def test_a_deviation_has_the_word_of_its_side(value, side, word):
    assert formats.deviation_word(value, side) == word


def test_text_from_an_export_is_not_acted_on_as_markdown():
    assert formats.plain("H302 *ny* [lenke](http://x) $1$") == (
        r"H302 \*ny\* \[lenke\]\(http\://x\) \$1\$"
    )


def test_a_number_of_any_kind_is_written_alike_one_after_the_other():
    """They share what is remembered, and a decimal cannot be compared with a whole of numpy."""
    languages.use("nb")
    kinds = (Decimal(570), numpy.int64(570), 570, 570.0, numpy.float64(570), Decimal("570.0"))
    assert {formats.number(each) for each in kinds} == {"570"}
