"""One choice is asked, said, linked to and saved; the four cannot disagree."""

from datetime import date

import pytest

from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.app.url import read_choice, read_language
from pages.i18n import languages

OFFERED = Options(
    year={year: str(year) for year in (2012, 2013, 2014, 2016, 2017, 2018)},
    scheme={"AIG": "Arbeidstrening i gruppe", "PFF": "Praksisplasser for funksjonshemmede"},
    office={"NAV Sør": "NAV Sør", "NAV Øst": "NAV Øst", "NONE": "kontor ukjent"},
    benefit={"kvp": "KVP/kvalifiseringsstønad"},
    age={"under30": "under 30 år", "over30": "30 år og over"},
    extract_date=date(2017, 10, 31),
)


@pytest.fixture(autouse=True)
def norwegian():
    languages.use("nb")


def opened(**address: list[str]) -> Choice:
    """The choice of a link."""
    return read_choice(address, OFFERED, "nb")[0]


def test_a_bare_address_starts_with_the_newest_year_that_has_begun():
    assert opened().years == (2017,)  # 2018 is budgeted, not begun
    assert opened(lang=["nb"]).years == (2017,)


def test_all_years_and_a_filter_without_a_year_are_all_years():
    assert opened(year=["all"]).parameters == {}
    assert opened(scheme=["PFF"]).parameters == {"schemes": ["PFF"]}


def test_a_link_says_what_there_is_none_of_and_the_rest_stands():
    chosen, unknown = read_choice(
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


@pytest.mark.parametrize("asked", [["1999"], ["abc"], ["1999", "abc"]])
def test_a_link_with_no_year_there_is_shows_the_newest(asked):
    chosen, unknown = read_choice({"year": asked, "scheme": ["PFF"]}, OFFERED, "nb")
    assert chosen.parameters == {"years": [2017], "schemes": ["PFF"]}
    assert unknown == asked
    assert opened(year=["all", "1999"]).years == ()  # all of them was asked for too


@pytest.mark.parametrize(
    ("address", "when"),
    [
        ({"year": ["2014"]}, "i 2014"),
        ({"year": ["2012", "2013", "2014"]}, "i løpet av 2012–2014"),
        ({"year": ["2012", "2014"]}, "i løpet av 2012 og 2014"),
        ({"year": ["all"]}, "i løpet av 2012, 2013, 2014, 2016 og 2017"),  # 2018 has not begun
    ],
)
def test_a_sentence_says_when_by_the_years_themselves(address, when):
    assert opened(**address).period_words == when


def test_money_follows_the_years_alone_in_question_words_and_file_name():
    money = opened(year=["2014"], scheme=["PFF"], office=["NAV Sør"], age=["under30"]).for_money()
    assert money.parameters == {"years": [2014]}
    assert str(money) == "2014"
    assert money.slug == "2014_alle-tiltak"


def test_the_status_of_the_exports_follows_no_choice():
    whole = opened(year=["2014"], scheme=["PFF"]).without_filters()
    assert whole.parameters == {}
    assert whole.slug == "alle-år_alle-tiltak"


def test_a_scheme_is_called_by_its_name_then_and_two_alike_are_kept_apart():
    chosen = opened(scheme=["AIG", "PFF"])
    assert str(chosen.with_scheme_names({"PFF": "Praksis"})) == (
        "alle år · Arbeidstrening i gruppe og Praksis"
    )
    both = chosen.with_scheme_names({"AIG": "Praksis", "PFF": "Praksis"})
    assert both.labels("scheme") == ["Praksis", "Praksis (PFF)"]


def test_some_persons_are_those_of_a_person_filter_or_of_a_limited_reader():
    assert not opened(scheme=["PFF"]).is_limited_to_some_persons  # all who are in the scheme
    assert opened(age=["under30"]).is_limited_to_some_persons
    youth = Options(year={2014: "2014"}, target_group={"ungdom": "ungdom"})
    of_youth = read_choice({"target_group": ["ungdom"]}, youth, "nb")[0]
    assert of_youth.parameters == {"target_groups": ["ungdom"]}
    assert not of_youth.is_limited_to_some_persons  # nobody else uses the places of its groups
    assert of_youth.is_limited_to_some_groups
    limited = Options(year={2014: "2014"}, allowed_offices=("NAV Sør",))
    assert read_choice({"year": ["all"]}, limited, "nb")[0].is_limited_to_some_persons


def test_only_another_language_than_norwegian_stands_in_the_address():
    assert read_choice({"year": ["2014"]}, OFFERED, "en")[0].address == {
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
    chosen = opened(year=["2014"], scheme=["PFF"])
    assert chosen.last_year().parameters == {"years": [2013], "schemes": ["PFF"]}
    apart = opened(year=["2014", "2017"])
    assert apart.last_year().years == (2013, 2016)


def test_years_in_a_row_have_no_last_year_for_it_would_hold_some_of_them_twice():
    assert opened(year=["2013", "2014"]).last_year() is None
    assert opened(year=["2013", "2014"]).has_consecutive_years
    assert not opened(year=["2014", "2017"]).has_consecutive_years


def test_an_unfinished_year_is_compared_to_the_same_day_last_year():
    assert opened(year=["2017"]).last_year().parameters == {
        "years": [2016],
        "until": date(2016, 10, 31),
    }


def test_there_is_no_last_year_of_all_years_or_before_the_first():
    assert opened(year=["all"]).last_year() is None
    assert opened(year=["2012"]).last_year() is None


def test_a_reader_with_some_offices_always_asks_by_office():
    limited = Options(
        year={2014: "2014"}, office={"NAV Sør": "NAV Sør"}, allowed_offices=("NAV Sør",)
    )
    chosen, unknown = read_choice({"year": ["all"], "office": ["NAV Øst"]}, limited, "nb")
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
    assert read_language({"lang": asked}, offered) == spoken
