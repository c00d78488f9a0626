"""The pages as a manager reads them: alone and through the dashboard, whatever is there."""

from functools import cache

import pytest

import queries
from pages.app import refresh
from pages.components import downloads
from pages.i18n import formats, languages
from queries.measures import Figure
from tests.ui.screen import (
    PAGES,
    VIEWS,
    alone,
    answer_row,
    beside,
    lines,
    open_filters,
    read,
    status,
    through_dashboard,
    unfold,
    use,
    value,
)
from warehouse import contract
from warehouse.storage import versions

SPACE = "\u00a0"
# parts whose tables go along otherwise: in the files of the section, in one download, in the lock
OF_PRACTICE = ("vtao", "persons_per_place", "practice_")
OF_THEIR_OWN = ("text", "figures", "register", "approval")
TITLES = {
    "overview": ("Oversikt", "Overview"),
    "utilization": ("Kapasitet", "Capacity"),
    "outcomes": ("Resultater", "Outcomes"),
    "budget": ("Økonomi", "Budget"),
    "report": ("Årsrapport", "Annual report"),
    "planning": ("Plan", "Plan"),
    "data": ("Data", "Data"),
    "about": ("Om tallene", "About the figures"),
}
PARTICIPATIONS = """
    participant_id;scheme;group;started_on;ended_on;destination
    a;AIG;Ungdom;01.01.2014;31.01.2014;arbeid
    b;AIG;Ungdom;01.02.2014;;
"""
SCHEMES = """
    scheme;name
    AIG;Arbeidstrening i gruppe
"""
GROUPS = """
    group;scheme;places;valid_from
    Ungdom;AIG;2;01.01.2014
"""
BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;366000;900
    2014;17090;366000;-100
"""


@pytest.fixture(scope="module")
def expected(demonstration):
    """The figures of a choice, and those of the practice schemes alone: each asked once."""

    @cache
    def of(*chosen) -> tuple[tuple[Figure, ...], dict[str, Figure]]:
        of_practice = demonstration.figures(**dict(chosen) | {"schemes": ["PFF"]})
        return demonstration.figures(**dict(chosen)), {
            figure.measure: figure for figure in of_practice
        }

    return of


@pytest.fixture
def write_exports(exports, tmp_path, monkeypatch):
    """Lets the pages read a few written rows."""

    def write(**families):
        use(monkeypatch, exports(**families), tmp_path / "out")

    return write


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", languages.LANGUAGES)
@pytest.mark.parametrize("opened", [alone, through_dashboard])
def test_a_page_opens_alone_and_through_the_dashboard(demo, name, language, opened):
    page = opened(name, year="2014", lang=language)
    assert not page.exception
    assert page.title[0].value == TITLES[name][language == "en"]
    assert not page.error


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    "address",
    [
        {"year": "all"},
        {"year": "2012", "benefit": "kvp"},  # nothing before it
    ],
)
def test_a_page_opens_for_any_choice(demo, name, address):
    assert not alone(name, **address).exception


@pytest.mark.parametrize(("name", "part"), VIEWS)
def test_a_part_opens_for_hardly_anybody(demo, name, part):
    """In mid-year each is opened where its words are read."""
    few = {"year": "2013", "scheme": ["START", "PFF"], "office": "NONE", "age": "under30"}
    assert not alone(name, part=part, **few).exception


@pytest.mark.parametrize(("name", "part"), VIEWS)
@pytest.mark.parametrize(
    ("address", "chosen"),
    [
        ({"year": "2014"}, [("years", (2014,))]),
        (
            {"year": ["2012", "2013"], "age": "under30"},
            [("years", (2012, 2013)), ("ages", ("under30",))],
        ),
    ],
)
def test_the_figures_on_a_page_are_the_figures_of_the_queries(
    demo, expected, name, part, address, chosen
):
    page = alone(name, part=part, **address)
    of_course = [("schemes", ("JV",))] if part == "courses" else []  # the first of the courses
    figures, of_practice = expected(*chosen, *of_course)
    for figure in figures:
        if part == "practice" and figure.measure.startswith(OF_PRACTICE):
            figure = of_practice[figure.measure]  # the practice schemes alone
        if f"figure-{figure.measure}" in _keys(page):
            amount = figure.value
            if "deviation" in figure.measure and amount is not None:
                amount = abs(amount)
            written = formats.figure(amount, figure.unit)
            if figure.measure == "days_over_capacity":  # days of groups, not of the calendar
                written = f"{formats.number(amount)} gruppedager"
            assert value(page, figure.measure) == written


def sentences_of(page) -> list[str]:
    """The sentences of a page, the first its question, with plain spaces."""
    return [each.value.replace(SPACE, " ").replace("\\", "") for each in page.markdown]


def captions(page, measure: str) -> str:
    """What stands under a headline figure."""
    return " ".join(lines(page, measure)).replace(SPACE, " ")


def last_line(page, measure: str) -> str:
    """The last line under a headline figure: the year before."""
    return lines(page, measure)[-1].replace(SPACE, " ")


def _keys(page) -> set[str]:
    return {container.key for container in page.container if container.key}


def test_the_published_figures_of_2014_are_on_the_screen(demo):
    page = alone("overview", year="2014", part="money")
    assert value(page, "spend_percent") == "91,4\u00a0%"
    assert "1,0 mill. kr Ja, mindreforbruk: 91,4 % av budsjettet brukt" in answer_row(page, "money")
    assert "Ja, budsjettet holdt: mindreforbruk på 1 002 447 kr" in " ".join(sentences_of(page))
    page = alone("overview", year="2014", part="people")
    assert "357 personer" in answer_row(page, "people")
    alt = page.get("plotly_chart")[0].proto.alt
    assert alt == (
        "Deltakere: Jobbverksted 167, Utplassert i tiltaksplass 79, Arbeidstrening i gruppe 74, "
        "START 46, Praksisplasser for funksjonshemmede 44."
    )


def test_a_scheme_is_called_what_it_was_called_then(demo):
    assert "KVP Start" in " ".join(read(alone("overview", year="2013")))
    renamed = "KVP Start heter nå START."  # a comment of that year says so
    text = " ".join(read(alone("overview", year="2014", part="comments")))
    assert renamed in text
    assert "KVP Start" not in text.replace(renamed, "")


def test_a_filter_calls_a_scheme_what_the_charts_call_it(demo):
    page = alone("overview", year="2014", scheme="JV")
    assert "Jobbverksted" in page.pills(key="scheme").options
    assert "Jobbverksted 1" not in page.pills(key="scheme").options
    assert "Viser 2014 · Jobbverksted · " in status(page)
    page.pills(key="year-pill").set_value(2017).run()
    assert "Viser 2017 · Jobbverksted 1 · til 31.10.2017" in status(page)
    assert page.pills(key="scheme").value == ["JV"]  # the code is kept under its new name


def test_a_gender_in_the_address_is_chosen_in_the_filter_and_the_other_way_round(demo):
    page = open_filters(alone("overview", year="2014", gender="woman", part="people"))
    filter_ = page.multiselect(key="gender")
    assert (filter_.label, filter_.options) == ("Kjønn", ["kvinne", "mann"])
    assert filter_.value == ["woman"]
    assert "Viser 2014 · kvinne · " in status(page)
    assert page.button(key="chip-gender-woman").label == "kvinne ✕"
    women = int(value(page, "participants"))
    filter_.set_value(["man"]).run()
    assert page.query_params["gender"] == "man"
    everybody = int(value(alone("overview", year="2014", part="people"), "participants"))
    assert women + int(value(page, "participants")) == everybody
    page.button(key="chip-gender-man").click().run()
    assert int(value(page, "participants")) == everybody


def test_who_has_no_gender_and_a_day_without_a_stay_are_chosen_as_unknown(shown):
    shown(
        extract_date="2014-12-31",
        participations="""
            participant_id;scheme;started_on;gender
            a;AIG;01.01.2014;kvinne
            b;AIG;01.01.2014;
        """,
        schemes="scheme;name\nAIG;Arbeidstrening i gruppe",
        groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014",
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;02.01.2014;6;6
            b;AIG;02.01.2014;6;3
            c;AIG;02.01.2014;6;0        # no stay
        """,
    )
    page = open_filters(alone("utilization", year="2014", gender="NONE", part="attendance"))
    assert page.multiselect(key="gender").options == ["kvinne", "kjønn ukjent"]
    assert value(page, "attendance_rate") == f"25,0{SPACE}%"
    page = alone("overview", year="2014", gender="NONE", part="people")
    assert value(page, "participants") == "1"


def test_every_chart_has_words_for_those_who_do_not_see_it(demo):
    for name, part in VIEWS:
        charts = alone(name, year="2014", part=part).get("plotly_chart")
        assert all(chart.proto.alt for chart in charts)


def test_every_table_on_the_screen_can_be_taken_along(demo):
    for name, part in VIEWS:
        if name in ("data", "about") or part in OF_THEIR_OWN:
            continue
        page = unfold(alone(name, year="2014", part=part))
        buttons = page.get("download_button")
        pictures = [button for button in buttons if button.key.endswith(("-png", "-svg"))]
        buttons = [button for button in buttons if button not in pictures]
        keys = {button.key for button in buttons}
        assert len(keys) == len(buttons) == 2 * (len(page.table) + len(page.dataframe))
        assert {key.removesuffix("-csv") for key in keys if key.endswith("-csv")} == {
            key.removesuffix("-xlsx") for key in keys if key.endswith("-xlsx")
        }


def test_every_measure_is_defined_on_the_page_about_the_figures(demo):
    shown = " ".join(read(unfold(alone("about"))))
    assert [
        each.name["nb"]
        for each in queries.measures().values()
        if formats.plain(each.name["nb"]) not in shown
    ] == []


def test_every_page_says_what_it_is_made_from(demo):
    for name in PAGES:
        strip = status(alone(name))
        assert "uttrekk per 31.10.2017" in strip
        assert "0 linjer utelatt" in strip
        assert "demonstrasjonsdata" in strip


def test_what_is_chosen_is_announced(demo):
    page = alone("overview", year="2014", scheme="PFF")
    [line] = [each.value for each in page.html if "Viser" in each.value]
    assert 'role="status"' in line
    assert "Viser 2014 · Praksisplasser for funksjonshemmede" in line


def test_a_filter_changes_the_figures_and_the_sentence(demo):
    page = alone("overview", year="2014", part="people")
    page.pills(key="scheme").set_value(["START"]).run()
    assert value(page, "participants") == "46"
    page.toggle(key="several-years").set_value(True).run()
    page.pills(key="year-pills").set_value([2013, 2014]).run()
    assert "Viser 2013 og 2014 · START" in status(page)
    page.button(key="reset").click().run()
    assert "Viser 2017" in status(page)
    assert not page.toggle(key="several-years").value


def test_all_years_are_one_click_and_a_year_takes_them_back(demo):
    page = alone("overview", year="2014")
    page.toggle(key="several-years").set_value(True).run()
    assert page.pills(key="year-pills").value == [2014]
    page.pills(key="year-pills").set_value(["all", 2014]).run()
    assert "Viser alle år" in status(page)
    page.pills(key="year-pills").set_value(["all", 2013]).run()
    assert "Viser 2013 · " in status(page)
    page.pills(key="year-pills").set_value([]).run()  # none is all
    assert "Viser alle år" in status(page)
    page.toggle(key="several-years").set_value(False).run()
    assert "Viser 2017 · " in status(page)  # the newest


def test_the_choice_goes_along_to_another_page(demo):
    page = through_dashboard("utilization", year="2014", scheme="PFF")
    assert value(page, "persons_per_place") == "1,05"
    assert {link.proto.query_string for link in page.get("page_link")} == {"year=2014&scheme=PFF"}


def test_a_link_with_unknown_values_says_so_and_shows_the_rest(demo):
    page = alone("overview", year=["1999", "2014"], scheme="XX", part="money")
    assert [each.value for each in page.warning] == [
        "Lenken ba om noe som ikke finnes, og som er sett bort fra: 1999 og XX."
    ]
    assert value(page, "spend_percent") == "91,4\u00a0%"


def test_money_ignores_the_person_filters_and_says_so(demo):
    page = alone("budget", year="2014", scheme="PFF", age="under30")
    assert value(page, "spend_percent") == "91,4\u00a0%"
    assert page.info[0].value.startswith("Penger bokføres ikke på person")


def test_the_overview_says_that_money_is_the_whole_departments(demo):
    assert "Gjelder alle pengene" in answer_row(
        alone("overview", year="2014", scheme="PFF"), "money"
    )
    assert "Gjelder alle" not in answer_row(alone("overview", year="2014"), "money")
    page = alone("overview", year="2014", scheme="PFF", part="money")
    assert page.info[0].value.startswith("Penger bokføres ikke på person")
    page = alone("overview", year="2014", scheme="PFF", part="changes")
    changed = page.markdown[-1].value
    assert "netto utgift" not in changed
    assert changed.endswith("Penger er ikke sammenlignet her, for de gjelder hele avdelingen.")
    assert not alone("overview", year="2014").info
    changes = alone("overview", year="2014", part="changes")
    assert "lavere netto utgift" in changes.markdown[-1].value


@pytest.mark.parametrize("name", ["overview", "budget"])
def test_a_download_of_money_is_not_named_by_a_scheme(demo, name, monkeypatch):
    slugs = {}
    monkeypatch.setattr(
        downloads,
        "show_buttons",
        lambda answer, *_: slugs.update({answer.name: answer.chosen.slug}),
    )
    unfold(
        alone(name, year="2014", scheme="PFF", part="money" if name == "overview" else "accounts")
    )
    money = {name: slug for name, slug in slugs.items() if name.startswith("budget")}
    years = {"budget_by_year": "alle-år_alle-tiltak"}  # shows every year
    assert money == {answer: years.get(answer, "2014_alle-tiltak") for answer in money}
    assert money


def test_a_download_of_the_exports_is_not_named_by_what_is_chosen(demo, monkeypatch):
    slugs = {}
    monkeypatch.setattr(
        downloads,
        "show_buttons",
        lambda answer, *_: slugs.update({answer.name: answer.chosen.slug}),
    )
    unfold(alone("about", year="2014", scheme="PFF"))
    assert slugs["extracts"] == "alle-år_alle-tiltak"


def test_a_year_that_is_not_over_is_compared_with_the_budget_so_far(demo):
    sentences = " ".join(sentences_of(alone("overview", year="2017", part="money")))
    assert (
        "Så langt holder budsjettet: mindreforbruk på 173 643 kr til og med september 2017 "
        "(98,4 % brukt, 98,4 % på samme tid i 2016); hele årets budsjett er 13,4 mill. kr "
        "(78,4 % brukt)."
    ) in sentences
    page = alone("budget", year="2017")
    assert beside(page, "deviation_to_date") == "mindreforbruk"
    assert beside(page, "deviation") == "gjenstår av årets budsjett"
    accounts = alone("budget", year="2017", part="accounts")
    left = "gjenstår av årets budsjett"
    assert beside(accounts, "income_deviation") == left  # not a shortfall
    assert beside(alone("budget", year="2016"), "deviation") == "mindreforbruk"


def test_several_years_have_no_whole_years_budget(demo):
    for years, said in ((["all"], "alle år"), (["2016", "2017"], "2016 og 2017")):
        text = " ".join(sentences_of(alone("budget", year=years)))
        assert f"budsjettet for {said} er" in text
        assert "årets budsjett er" not in text


def test_money_last_year_is_given_to_the_month_that_is_booked(demo):
    page = alone("budget", year="2017")
    assert last_line(page, "actual").startswith("Til og med september 2016: ")
    assert last_line(page, "deviation_to_date").endswith("mindreforbruk")
    assert last_line(page, "budget_adjusted").startswith("2016: ")  # a budget is the whole year's
    places = alone("overview", year="2017", part="places")
    assert last_line(places, "waiting").startswith("Per 31.10.2016: ")


def test_a_budget_that_is_not_given_by_month_is_not_compared_with_the_months(write_exports):
    half = "year;period;art;responsibility;amount_nok\n2014;6;10100;366000;300\n"
    write_exports(budget=BUDGET, accounts=half, extract_date="2014-07-31")
    page = alone("budget")
    assert "Budsjettet er ikke fordelt på måneder" in " ".join(sentences_of(page))
    assert beside(page, "deviation") == "gjenstår av årets budsjett"
    assert "figure-deviation_to_date" not in _keys(page)
    assert beside(alone("overview", part="money"), "deviation") == "gjenstår av årets budsjett"


def test_more_than_the_whole_years_budget_is_said_in_mid_year(write_exports):
    half = "year;period;art;responsibility;amount_nok\n2014;6;10100;366000;1300\n"
    write_exports(budget=BUDGET, accounts=half, extract_date="2014-07-31")
    assert beside(alone("budget"), "deviation") == "ut over årets budsjett"


def test_a_year_that_lacks_budget_or_accounts_is_named(write_exports):
    earlier = "year;period;art;responsibility;amount_nok\n2012;12;10100;366000;300\n"
    write_exports(budget=BUDGET, accounts=earlier, extract_date="2014-12-31")
    assert (
        "Budsjett og regnskap kan ikke sammenlignes: det mangler budsjett for 2012 og det mangler "
        "regnskap for 2014."
    ) in " ".join(sentences_of(alone("budget", year=["2012", "2014"])))
    other = " ".join(sentences_of(alone("budget", year="2014")))
    assert "Det finnes ikke noe budsjett for 2012" not in other
    booked = " ".join(sentences_of(alone("budget", year="2012")))
    assert "0,0 mill. kr er bokført; det finnes ikke noe budsjett for 2012." in booked


def test_of_some_persons_only_their_share_of_the_places_is_shown(demo):
    page = alone("utilization", year="2014", age="under30")
    text = " ".join(read(page)).replace(SPACE, " ")
    assert "De valgte personene brukte 44,7 % av plassdagene, ned fra 45,2 % i 2013." in text
    assert "Andelen av plassene som de valgte personene brukte." in text
    assert queries.measures()["utilization_rate"].normal["nb"] not in text
    assert not any("over kapasitet" in each for each in sentences_of(page))
    assert "figure-days_over_capacity" not in _keys(page)
    whole = alone("utilization", year="2014", scheme="START")  # a scheme has all its places
    assert "figure-days_over_capacity" in _keys(whole)
    floor = "Gulv 85 % (avdelingens), ambisjon 95 % (Virksomhetsplan"  # instead of what is normal
    assert floor in " ".join(read(whole)).replace(SPACE, " ")
    assert "Gulv 85" not in text


def test_vtao_and_placements_stand_with_the_practice_places(demo):
    shown = {"year": "2014", "part": "practice"}
    page = unfold(alone("utilization", scheme="PFF", **shown))
    assert value(page, "vtao") == "13"
    assert "13 personer på 42 plasser" in captions(page, "vtao_place_rate")
    assert "13 personer på 42 plasser" in captions(
        unfold(alone("utilization", **shown)), "vtao_place_rate"
    )  # of the practice places, also where every scheme is chosen
    for of_some in ({"scheme": "TPL"}, {}):  # without a scheme practice hosts are not among them
        page = unfold(alone("utilization", **of_some, **shown))
        placed = [value(page, f"placed_{sector}") for sector in ("municipal", "private")]
        assert placed == ["49", "30"]
    hosts = [value(page, f"practice_{sector}") for sector in ("municipal", "private")]
    assert hosts == ["26", "18"]
    names = ("Andel utplassert privat", "VTAO innvilget")  # figures, not columns of folded tables
    assert set(names) <= {button.label for button in page.button}
    start = sentences_of(alone("utilization", scheme="START", **shown))
    assert start[-1] == "Ingen av de valgte tiltakene har praksisplasser eller utplassering."
    assert "figure-vtao" not in _keys(alone("utilization", year="2014", scheme="START"))


def test_the_chain_and_the_young_are_on_the_overview(demo):
    shown = _keys(alone("overview", year="2014", part="people"))
    measures = ("under_30", "referred", "offered", "started", "ended")
    assert {f"figure-{each}" for each in measures} <= shown
    assert "figure-stays_without_place" in _keys(unfold(alone("utilization", year="2014")))
    waiting = _keys(alone("utilization", year="2014", part="waiting"))
    assert {"figure-waiting", "figure-waiting_so_far_days"} <= waiting


def test_what_is_too_early_to_say_is_said(demo):
    page = alone("outcomes", year="2017", part="later")
    assert value(page, "working_12m_rate") == "–"
    assert "206 for tidlig å si" in captions(page, "working_12m_rate")
    later = alone("outcomes", year="2017", part="later")
    assert "119 for tidlig å si" in captions(later, "working_6m_rate")
    ways = alone("outcomes", year="2017", part="ways")
    assert "ingen har vært ute et helt år ennå" in captions(ways, "return_rate")
    finished = alone("outcomes", year="2014", part="later")
    assert "for tidlig" not in captions(finished, "working_12m_rate")


def test_several_years_are_a_span_and_are_compared_with_nothing(demo):
    whole = alone("overview", year="all", part="people")
    assert "1 348 personer deltok i løpet av 2012–2017." in " ".join(sentences_of(whole))
    assert answer_row(whole, "changes").endswith(
        "Alle år vises samlet. Velg ett år for å sammenligne det med året før."
    )
    some = alone("overview", year=["2014", "2015", "2016"], part="people")
    assert "Flere år vises samlet." in answer_row(some, "changes")
    assert "2013" not in captions(some, "participants")
    assert answer_row(alone("overview", year="2012"), "changes").endswith(
        "Det finnes ikke noe før 2012 å sammenligne med."
    )


def test_a_part_of_a_whole_has_its_unit_and_persons_are_no_part_of_places(demo):
    page = alone("utilization", year="2014")
    assert "299 personer på 112,9 plasser" in captions(page, "persons_per_place")
    assert "37 888 av 41 218 plassdager" in captions(page, "utilization_rate")
    page = alone("utilization", year="2014", part="attendance")
    assert "110 675 av 130 699 timer" in captions(page, "attendance_rate")


def test_a_scheme_without_places_shows_what_does_apply(demo):
    page = alone("utilization", year="2014", scheme="TPL")
    said = "Utplassert i tiltaksplass hadde ingen grupper med et fast antall plasser i 2014."
    assert said in sentences_of(page)
    before = sentences_of(alone("utilization", year="2013", scheme="JV2"))
    assert "Jobbverksted 2 hadde verken deltakere eller plasser i 2013." in before
    attendance = alone("utilization", year="2014", scheme="TPL", part="attendance")
    assert "Det er ikke planlagt oppmøte i dette utvalget." in sentences_of(attendance)
    assert not [each for each in page.html if "<span>–</span>" in each.value]
    assert "ingenting å vise" not in " ".join(read(page))
    assert value(alone("utilization", year="2014", scheme="TPL", part="waiting"), "waiting") == "8"
    places = alone("overview", year="2014", scheme="TPL", part="places")
    assert "figure-utilization_rate" not in _keys(places)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("utilization", "91,9 % av plassdagene var i bruk"),
        ("outcomes", "Av 225 som gikk ut av tiltak, gikk 62 til arbeid"),
        ("budget", "Ja, budsjettet holdt: mindreforbruk på 1 002 447 kr (91,4 % brukt"),
    ],
)
def test_a_page_begins_with_its_answer(demo, name, answer):
    assert sentences_of(alone(name, year="2014"))[1].removeprefix("- ").startswith(answer)


def test_an_empty_choice_says_that_there_is_nothing(demo):
    nobody = {"year": "2014", "office": "NONE", "benefit": "kvp"}
    page = alone("overview", **nobody)
    [said] = [each.value for each in page.info]
    assert said.startswith("Det finnes ingenting for dette utvalget: 2014")
    assert "Løs opp" in said
    places = sentences_of(alone("overview", part="places", **nobody))
    assert any("Ingen i dette utvalget brukte en plass." in each for each in places)
    outcomes = sentences_of(alone("overview", part="outcomes", **nobody))
    assert any("Ingen deltakere har gått ut av tiltak" in each for each in outcomes)


def test_a_link_with_no_year_there_is_shows_the_newest_and_says_so(demo):
    page = alone("overview", year="1999")
    assert "1999" in page.warning[0].value
    assert "Viser 2017" in status(page)


def test_a_month_that_is_not_booked_is_not_nothing(demo):
    page = unfold(alone("budget", year="2017", part="accounts"))
    tables = [each.value for each in page.table]
    (months,) = [each for each in tables if "Periode" in each]
    november = months[months["Periode"].str.startswith("nov")].iloc[0]
    assert november["Regnskap"] == "ikke bokført"


def test_a_rate_on_a_small_base_warns(write_exports):
    write_exports(
        participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31"
    )
    page = alone("outcomes")
    assert value(page, "to_work_rate") == "1 av 1"
    assert "for få til prosent" in captions(page, "to_work_rate")


def test_only_participations_opens_the_dashboard(write_exports):
    write_exports(
        participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31"
    )
    for name in PAGES:
        assert not alone(name).exception
    page = alone("overview")
    assert "2 personer" in answer_row(page, "people")
    assert "mangler en eksport i mappen: budsjett" in answer_row(page, "money")


def test_only_a_budget_opens_the_dashboard(write_exports):
    write_exports(budget=BUDGET, extract_date="2014-12-31")
    for name in PAGES:
        assert not alone(name).exception
    page = alone("overview", part="money")
    assert value(page, "budget_adjusted") == "800\u00a0kr"
    assert value(page, "actual") == "–"  # no accounts: unknown, not 0
    assert answer_row(page, "money").startswith("– avviket er ikke kjent")
    assert "mangler en eksport i mappen: deltakelser" in answer_row(page, "people")


def test_a_missing_folder_is_a_sentence(monkeypatch, tmp_path):
    use(monkeypatch, tmp_path / "nowhere", tmp_path / "out")
    for name in PAGES:
        page = alone(name)
        assert not page.exception
        assert "nowhere" in page.warning[0].value


def test_an_empty_folder_is_a_sentence(write_exports):
    write_exports()
    page = alone("overview")
    assert not page.exception
    assert len(page.warning) == 1


def test_an_export_without_a_required_column_is_a_sentence_and_the_rest_is_shown(write_exports):
    write_exports(participations="participant_id;started_on\na;01.01.2014\n", budget=BUDGET)
    page = alone("budget")
    assert not page.exception
    assert "participations.csv" in page.warning[0].value
    assert value(page, "budget_adjusted") == "800\u00a0kr"


def test_a_refused_export_keeps_the_warehouse_that_was_there(write_exports):
    write_exports(
        participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31"
    )
    assert "2 personer" in answer_row(alone("overview"), "people")
    write_exports(
        participations="nothing\n1\n", schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31"
    )
    page = alone("overview")
    assert "participations.csv" in page.warning[0].value
    assert "2 personer" in answer_row(page, "people")


def test_a_load_that_breaks_off_is_a_sentence(write_exports, monkeypatch):
    def broken(*_):
        raise OSError("disk full")

    write_exports(budget=BUDGET)
    monkeypatch.setattr(refresh, "build", broken)
    page = alone("budget")
    assert not page.exception
    assert page.error[0].value.startswith("Eksportene kunne ikke lastes.")


def test_a_load_that_fails_leaves_no_value_in_the_log(write_exports, monkeypatch, caplog):
    write_exports(participations=PARTICIPATIONS)

    def fail(*_):
        raise ValueError("Kari Nordmann")

    monkeypatch.setattr(refresh, "build", fail)
    page = alone("overview")
    assert page.error[0].value.startswith("Eksportene kunne ikke lastes")
    assert "ValueError" in caplog.text
    assert "Nordmann" not in caplog.text


def test_a_page_waits_for_somebody_elses_load(write_exports, monkeypatch, tmp_path):
    write_exports(budget=BUDGET)
    monkeypatch.setattr(refresh, "PATIENCE_SECONDS", 0.1)
    with versions.prepare_version(tmp_path / "out"):
        page = alone("budget")
    assert page.info[0].value == "Det er ingen tall å vise før eksportene kan leses."
    assert value(alone("budget"), "budget_adjusted") == "800\u00a0kr"


def test_settings_that_cannot_be_read_let_nobody_in(write_exports):
    write_exports(budget=BUDGET, settings="access = [[[")
    page = alone("budget")
    assert not page.exception
    said = page.error[0].value
    assert said.startswith("Innstillingene kan ikke leses, så ingen slipper inn.")
    assert "skrevet feil på linje" in said
    assert not page.button


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_export_contract_on_the_page_is_the_one_that_reads_the_exports(demo, language):
    page = unfold(alone("about", lang=language))
    rows = [list(row) for each in page.table for row in each.value.to_numpy()]
    columns = {(row[0].replace("\\", ""), row[1]) for row in rows if len(row) == 3}
    for family in contract.families().values():
        for column in family.columns:
            must = {"nb": "ja", "en": "yes"}[language] if column.required else ""
            heading = ", ".join(column.nb) if language == "nb" else column.name
            assert (heading, must) in columns


def test_tables_of_an_unfinished_year_say_what_is_left_not_a_result(demo):
    page = unfold(alone("budget", year="2017", part="accounts"))
    tables = [each.value for each in page.table if "Avvik" in each.value]
    by_side = tables[0]
    by_year = next(table for table in tables if "2014" in list(table.get("År", [])))
    assert all("av årets budsjett" in text for text in by_side["Avvik"])
    words_of = dict(zip(by_year["År"], by_year["Avvik"], strict=True))
    assert words_of["2014"].endswith("mindreforbruk")  # booked to its end
    assert words_of["2017"].endswith("gjenstår av årets budsjett")
    page = unfold(alone("budget", year="2014", part="accounts"))
    finished = [each.value for each in page.table if "Avvik" in each.value]
    assert any("mindreforbruk" in text for text in finished[0]["Avvik"])
