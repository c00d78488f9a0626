"""A part of a year: asked, said, linked to, saved, and compared with another."""

from datetime import date

import pytest

from pages.answers import baseline, periods, provenance
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.app.url import list_comparisons, read_choice
from pages.i18n import languages

OFFERED = Options(
    year={year: str(year) for year in (2015, 2016, 2017)},
    scheme={"PFF": "Praksis"},
    extract_date=date(2017, 10, 14),  # in the middle of the third tertial and of October
)


@pytest.fixture(autouse=True)
def norwegian():
    languages.use("nb")


def opened(period: str, compare: str = "", **address: list[str]) -> Choice:
    """The choice of a link."""
    return read_choice({"period": [period], "compare": [compare], **address}, OFFERED, "nb")[0]


# period, its parameters beside the year, in words, in a sentence, in English, in a file name
PERIODS = {
    "2016": ({}, "2016", "i 2016", "2016", "2016"),
    "2016-H1": (
        {"months": [1, 2, 3, 4, 5, 6]},
        *("1. halvår 2016", "i 1. halvår 2016", "half-year 1 of 2016", "2016-H1"),
    ),
    "2016-T2": (
        {"months": [5, 6, 7, 8]},
        *("2. tertial 2016", "i 2. tertial 2016", "tertial 2 of 2016", "2016-T2"),
    ),
    "2016-Q4": (
        {"months": [10, 11, 12]},
        *("4. kvartal 2016", "i 4. kvartal 2016", "quarter 4 of 2016", "2016-Q4"),
    ),
    "2016-03": ({"months": [3]}, "mars 2016", "i mars 2016", "March 2016", "2016-03"),
    "2016-YTD": (
        {"until": date(2016, 10, 14)},
        "hittil i 2016 (til og med 14.10.2016)",
        "hittil i 2016 (til og med 14.10.2016)",
        "so far in 2016 (to 14 Oct 2016)",
        "2016-YTD",
    ),
}


@pytest.mark.parametrize("period", PERIODS)
def test_a_period_is_asked_said_linked_to_and_saved(period):
    params, words, in_sentence, english, slug = PERIODS[period]
    chosen = opened(period, scheme=["PFF"])
    assert chosen.parameters == {"years": [2016], "schemes": ["PFF"], **params}
    assert str(chosen) == f"{words} · Praksis"
    assert chosen.period_words == in_sentence
    assert chosen.slug == f"{slug}_PFF"
    key = {"period": [period]} if params else {"year": ["2016"]}  # a whole year as ever
    assert chosen.address == {**key, "scheme": ["PFF"]}
    assert read_choice(chosen.address, OFFERED, "nb")[0] == chosen
    languages.use("en")
    assert chosen.year_words == english


def test_the_days_so_far_are_said_by_the_month_where_it_is_whole():
    whole = Options(year={2016: "2016"}, extract_date=date(2017, 8, 31))
    chosen = read_choice({"period": ["2016-YTD"]}, whole, "nb")[0]
    assert str(chosen) == "hittil i 2016 (til og med august)"


@pytest.mark.parametrize("wrong", ["2016-T4", "2016-13", "2016-t2", "T2", "2014-T2"])
def test_a_link_with_no_period_there_is_shows_the_newest_year(wrong):
    chosen, unknown = read_choice({"period": [wrong]}, OFFERED, "nb")
    assert (chosen.years, chosen.months) == ((2017,), [5, 6, 7, 8] if wrong == "2014-T2" else [])
    assert unknown == ["2014" if wrong == "2014-T2" else wrong]


def test_a_part_is_of_one_year_or_the_same_of_all():
    both = read_choice({"year": ["2015", "2016"]}, OFFERED, "nb")[0]
    assert both.months == []
    of_all = opened("2016-T2").with_all_years()
    assert of_all.parameters == {"months": [5, 6, 7, 8]}
    assert periods.year_labels("cohorts", [2015], of_all) == ["2. tertial 2015"]
    assert periods.year_labels("budget_by_year", [2015], of_all) == ["2. tertial 2015"]
    assert of_all.slug == "alle-år-T2_alle-tiltak"
    so_far = opened("2016-YTD").with_all_years()  # its days are of one year alone
    assert periods.of_answer("participants_by_year", so_far).parameters == {}


@pytest.mark.parametrize(
    ("period", "year", "label"),
    [
        ("2017-T2", 2017, "2. tertial 2017"),  # over
        ("2017-T3", 2017, "3. tertial 2017 (til 14.10.2017)"),  # under way
        ("2017-11", 2017, "november 2017"),  # not begun
        ("2017-T3", 2016, "3. tertial 2016"),
    ],
)
def test_a_part_that_is_not_over_says_how_much_of_it_there_is(period, year, label):
    assert periods.year_label(year, opened(period)) == label


@pytest.mark.parametrize(
    ("period", "last"),
    [
        ("2016-02", date(2016, 2, 29)),  # leap day
        ("2016-T3", date(2016, 12, 31)),
        ("2016-YTD", date(2016, 10, 14)),
        ("2017-T3", date(2017, 10, 14)),  # the extract
    ],
)
def test_the_last_day_is_that_of_the_part(period, last):
    assert periods.last_day(opened(period)) == last


# period, compared with, the choice and its name: None where there is nothing to compare with
BASELINES = [
    ("2016-T2", "", "2015-T2", None, "2. tertial 2015"),
    ("2016-T2", "previous", "2016-T1", None, "1. tertial 2016"),
    ("2016-T1", "previous", "2015-T3", None, "3. tertial 2015"),
    ("2016-01", "previous", "2015-12", None, "desember 2015"),
    # 44 days of the third tertial by 14 October
    ("2017-T3", "", "2016-T3", date(2016, 10, 14), "de samme dagene i 3. tertial 2016"),
    ("2017-T3", "previous", "2017-T2", date(2017, 6, 13), "de første 44 dagene av 2. tertial 2017"),
    ("2017-10", "previous", "2017-09", date(2017, 9, 14), "de første 14 dagene av september 2017"),
    ("2016-YTD", "", "2015-YTD", date(2015, 10, 14), "samme periode i 2015"),
    ("2017", "", "2016", date(2016, 10, 14), "samme periode i 2016"),
]


@pytest.mark.parametrize(("period", "compare", "earlier", "until", "words"), BASELINES)
def test_a_period_is_compared_with_the_same_last_year_or_the_one_before(
    period, compare, earlier, until, words
):
    chosen = opened(period, compare)
    year, _, part = earlier.partition("-")
    found = baseline.find(chosen)
    assert (found.years, found.part, found.until) == ((int(year),), part, until)
    assert baseline.name(chosen) == words


def test_against_the_target_or_before_the_first_year_there_is_no_other_period():
    assert baseline.find(opened("2016-T2", "target")) is None
    assert baseline.find(opened("2015-T1", "previous")) is None
    assert baseline.find(opened("2015-T1")) is None
    assert opened("2016-T2", "previous").address["compare"] == ["previous"]


def test_what_can_be_compared_with_follows_the_period():
    assert list_comparisons(opened("2016-T2")) == ["previous", "target"]
    assert list_comparisons(opened("2016")) == ["target"]  # the year before is last year
    assert list_comparisons(read_choice({"year": ["all"]}, OFFERED, "nb")[0]) == []
    assert read_choice({"period": ["2016"], "compare": ["previous"]}, OFFERED, "nb")[1] == [
        "previous"
    ]


def test_an_answer_of_whole_years_alone_is_asked_of_the_whole_year():
    chosen = opened("2016-T2")
    assert periods.of_answer("participants_by_scheme", chosen) is chosen
    assert periods.of_answer("budget_versions", chosen).parameters == {"years": [2016]}
    assert periods.of_answer("forecast", chosen).parameters == {"years": [2016]}
    assert periods.is_of_whole_years("frame", chosen)
    assert periods.is_of_whole_years("forecast_pattern", chosen)
    assert not periods.is_of_whole_years("participants", chosen)
    assert not periods.is_of_whole_years("frame", opened("2016"))


def test_the_command_asks_for_the_period():
    command = provenance.command("figures_people", opened("2016-T2", scheme=["PFF"]))
    assert command == "python -m queries figures_people --period 2016-T2 --scheme PFF"
    assert ("$months", "5, 6, 7, 8") in provenance.parameters("figures_people", opened("2016-T2"))
    assert ("$months", "hele året") in provenance.parameters("figures_people", opened("2016"))
