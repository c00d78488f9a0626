"""One choice is asked, said, linked to and saved; the four cannot disagree."""

from datetime import date

import pytest

from pages.shared import words
from pages.shared.choice import Choice, Offered, from_address, language_of

OFFERED = Offered(
    year={year: str(year) for year in (2012, 2013, 2014, 2016, 2017, 2018)},
    scheme={"AIG": "Arbeidstrening i gruppe", "PFF": "Praksisplasser for funksjonshemmede"},
    office={"NAV Sør": "NAV Sør", "NAV Øst": "NAV Øst", "NONE": "kontor ukjent"},
    benefit={"kvp": "KVP/kvalifiseringsstønad"},
    age={"under30": "under 30 år", "over30": "30 år og over"},
    extract_date=date(2017, 10, 31),
)


@pytest.fixture(autouse=True)
def norwegian():
    words.use("nb")


def opened(**address: list[str]) -> Choice:
    """The choice of a link."""
    return from_address(address, OFFERED, "nb")[0]


def test_a_bare_address_starts_with_the_newest_year_that_has_begun():
    assert opened().years == (2017,)  # 2018 is budgeted, not begun
    assert opened(lang=["nb"]).years == (2017,)


def test_all_years_and_a_filter_without_a_year_are_all_years():
    assert opened(year=["all"]).parameters == {}
    assert opened(scheme=["PFF"]).parameters == {"schemes": ["PFF"]}


def test_a_link_says_what_there_is_none_of_and_the_rest_stands():
    chosen, unknown = from_address(
        {"year": ["1999", "2014"], "scheme": ["XX"], "age": ["under30"]}, OFFERED, "nb"
    )
    assert unknown == ["1999", "XX"]
    assert chosen.parameters == {"years": [2014], "ages": ["under30"]}


@pytest.mark.parametrize(
    "address",
    [
        {"year": ["all"]},
        {"year": ["2014"]},
        {"year": ["2012", "2014"], "scheme": ["AIG", "PFF"]},
        {"scheme": ["PFF"], "office": ["NAV Sør", "NONE"], "benefit": ["kvp"], "age": ["over30"]},
    ],
)
def test_a_choice_is_linked_to_by_the_address_that_opened_it(address):
    assert opened(**address).address == address


def test_only_another_language_than_norwegian_stands_in_the_address():
    assert from_address({"year": ["2014"]}, OFFERED, "en")[0].address == {
        "year": ["2014"],
        "lang": ["en"],
    }


def test_the_choice_is_said_in_words():
    assert str(opened(year=["2014"])) == "2014"
    assert str(opened(year=["all"], scheme=["AIG", "PFF"], age=["under30"])) == (
        "alle år · Arbeidstrening i gruppe og Praksisplasser for funksjonshemmede · under 30 år"
    )


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ({"year": ["2014"], "scheme": ["PFF"]}, "2014_PFF"),
        ({"year": ["2012", "2013", "2014"]}, "2012-2014_alle-tiltak"),
        ({"year": ["2012", "2014"]}, "2012+2014_alle-tiltak"),
        ({"year": ["all"], "scheme": ["AIG", "PFF"]}, "alle-år_AIG+PFF"),
        ({"year": ["2014"], "office": ["NAV Sør"]}, "2014_alle-tiltak_NAV-Sør"),
        (
            {"year": ["2014"], "benefit": ["kvp"], "age": ["under30"]},
            "2014_alle-tiltak_KVP-kvalifiseringsstønad_under-30-år",
        ),
    ],
)
def test_two_choices_never_share_a_file_name(address, slug):
    assert opened(**address).slug == slug


def test_last_year_is_the_same_choice_a_year_earlier():
    chosen = opened(year=["2013", "2014"], scheme=["PFF"])
    assert chosen.last_year().parameters == {"years": [2012, 2013], "schemes": ["PFF"]}


def test_an_unfinished_year_is_compared_to_the_same_day_last_year():
    assert opened(year=["2017"]).last_year().parameters == {
        "years": [2016],
        "until": date(2016, 10, 31),
    }


def test_there_is_no_last_year_of_all_years_or_before_the_first():
    assert opened(year=["all"]).last_year() is None
    assert opened(year=["2012"]).last_year() is None


def test_a_reader_with_some_offices_always_asks_by_office():
    limited = Offered(year={2014: "2014"}, office={"NAV Sør": "NAV Sør"}, kept_offices=("NAV Sør",))
    chosen, unknown = from_address({"year": ["all"], "office": ["NAV Øst"]}, limited, "nb")
    assert chosen.parameters == {"offices": ["NAV Sør"]}
    assert unknown == ["NAV Øst"]


@pytest.mark.parametrize(
    ("asked", "offered", "spoken"),
    [
        ([], ("nb", "en"), "nb"),
        (["en"], ("nb", "en"), "en"),
        (["de"], ("nb", "en"), "nb"),  # not ours
        (["en"], ("nb",), "nb"),  # not offered by the folder's settings
        ([], (), "nb"),
    ],
)
def test_the_language_is_one_that_is_offered(asked, offered, spoken):
    assert language_of({"lang": asked}, offered) == spoken
