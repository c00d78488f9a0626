"""The pages as a manager reads them: alone and through the dashboard, whatever is there."""

import pytest

import queries
from pages.shared import formats, ready, words
from tests.screen import DEMO, PAGES, alone, read, through_dashboard, use, value
from warehouse import store
from warehouse.build import build

TITLES = {
    "overview": ("Oversikt", "Overview"),
    "utilization": ("Kapasitet", "Capacity"),
    "outcomes": ("Resultater", "Outcomes"),
    "budget": ("Økonomi", "Budget"),
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
def loaded(tmp_path_factory):
    """The warehouse of the demonstration exports."""
    out = tmp_path_factory.mktemp("warehouse")
    build(DEMO, out)
    return out


@pytest.fixture
def demo(loaded, monkeypatch):
    use(monkeypatch, DEMO, loaded)
    words.use("nb")
    return queries.connect(store.current(loaded))


@pytest.fixture
def given(exports, tmp_path, monkeypatch):
    """Lets the pages read a few written rows."""

    def write(**families):
        use(monkeypatch, exports(**families), tmp_path / "out")

    return write


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", words.LANGUAGES)
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
        {},  # the newest year, which is not over
        {"year": "all"},
        {"year": "2013", "scheme": ["START", "PFF"], "office": "NONE", "age": "under30"},
        {"year": "2012", "benefit": "kvp"},  # nothing before it
    ],
)
def test_a_page_opens_for_any_choice(demo, name, address):
    assert not alone(name, **address).exception


@pytest.mark.parametrize("name", ["overview", "utilization", "outcomes", "budget"])
@pytest.mark.parametrize(
    ("address", "chosen"),
    [
        ({"year": "2014"}, {"years": [2014]}),
        ({"year": "2014", "scheme": "PFF"}, {"years": [2014], "schemes": ["PFF"]}),
        (
            {"year": ["2012", "2013"], "age": "under30"},
            {"years": [2012, 2013], "ages": ["under30"]},
        ),
        ({"year": "all"}, {}),
    ],
)
def test_the_figures_on_a_page_are_the_figures_of_the_queries(demo, name, address, chosen):
    page = alone(name, **address)
    for figure in demo.figures(**chosen):
        if f"figure-{figure.measure}" in _keys(page):
            amount = figure.value
            if figure.measure.endswith("deviation") and amount is not None:
                amount = abs(amount)
            assert value(page, figure.measure) == formats.figure(amount, figure.unit)


def _keys(page) -> set[str]:
    return {container.key for container in page.container if container.key}


def test_the_published_figures_of_2014_are_on_the_screen(demo):
    page = alone("overview", year="2014")
    assert value(page, "spend_percent") == "91,4\u00a0%"
    alt = page.get("plotly_chart")[0].proto.alt
    assert alt == (
        "Deltakere: Arbeidstrening i gruppe 74, Jobbverksted 167, "
        "Praksisplasser for funksjonshemmede 44, START 46, Utplassert i tiltaksplass 79."
    )
    assert any("mindreforbruk på 1,0\u00a0mill.\u00a0kr" in each.value for each in page.markdown)


def test_a_scheme_is_called_what_it_was_called_then(demo):
    assert "KVP Start" in " ".join(read(alone("overview", year="2013")))
    assert "KVP Start" not in " ".join(read(alone("overview", year="2014")))


def test_every_chart_has_words_for_those_who_do_not_see_it(demo):
    for name in PAGES:
        charts = alone(name, year="2014").get("plotly_chart")
        assert all(chart.proto.alt for chart in charts)


def test_every_table_on_the_screen_can_be_taken_along(demo):
    for name in ("overview", "utilization", "outcomes", "budget"):
        page = alone(name, year="2014")
        buttons = page.get("download_button")
        assert len(buttons) == len(page.table) + len(page.dataframe)
        assert len({button.key for button in buttons}) == len(buttons)


def test_every_measure_is_defined_on_the_page_about_the_figures(demo):
    shown = " ".join(read(alone("about")))
    assert [
        each.name["nb"]
        for each in queries.measures().values()
        if formats.plain(each.name["nb"]) not in shown
    ] == []


def test_every_page_says_what_it_is_made_from(demo):
    for name in PAGES:
        strip = alone(name).caption[0].value
        assert "uttrekk per 31.10.2017" in strip
        assert "0 linjer utelatt" in strip
        assert "demonstrasjonsdata" in strip


def test_what_is_chosen_is_announced(demo):
    status = alone("overview", year="2014", scheme="PFF").html[-1].value
    assert 'role="status"' in status
    assert "Viser 2014 · Praksisplasser for funksjonshemmede" in status


def test_a_filter_changes_the_figures_and_the_sentence(demo):
    page = alone("overview", year="2014")
    page.multiselect(key="scheme").set_value(["START"]).run()
    assert value(page, "participants") == "46"
    page.multiselect(key="year").set_value([2013, 2014]).run()
    assert "Viser 2013 og 2014 · START" in page.html[-1].value
    page.button(key="reset").click().run()
    assert "Viser 2017" in page.html[-1].value


def test_clearing_every_filter_shows_all_years(demo):
    page = alone("overview", year="2014")
    page.multiselect(key="year").set_value([]).run()
    assert "Viser alle år" in page.html[-1].value


def test_the_choice_goes_along_to_another_page(demo):
    page = through_dashboard("utilization", year="2014", scheme="PFF")
    assert value(page, "persons_per_place") == "1,05"
    assert {link.proto.query_string for link in page.get("page_link")} == {"year=2014&scheme=PFF"}


def test_a_link_with_unknown_values_says_so_and_shows_the_rest(demo):
    page = alone("overview", year=["1999", "2014"], scheme="XX")
    assert [each.value for each in page.warning] == [
        "Lenken ba om noe som ikke finnes, og som er sett bort fra: 1999 og XX."
    ]
    assert value(page, "spend_percent") == "91,4\u00a0%"


def test_money_ignores_the_person_filters_and_says_so(demo):
    page = alone("budget", year="2014", scheme="PFF", age="under30")
    assert value(page, "spend_percent") == "91,4\u00a0%"
    assert page.info[0].value.startswith("Penger bokføres ikke på person")


def test_a_month_that_is_not_booked_is_not_nothing(demo):
    months = alone("budget", year="2017").table[-1].value
    november = months[months["Periode"].str.startswith("nov")].iloc[0]
    assert november["Regnskap"] == "ikke bokført"


def test_a_rate_on_a_small_base_warns(given):
    given(participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31")
    page = alone("outcomes")
    assert value(page, "to_work_rate") == "100,0\u00a0%"  # one of one
    assert any("Færre enn 20" in each.value for each in page.caption)


def test_only_participations_opens_the_dashboard(given):
    given(participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31")
    for name in PAGES:
        assert not alone(name).exception
    page = alone("overview")
    assert value(page, "participants") == "2"
    assert "budsjett" in " ".join(each.value for each in page.info)


def test_only_a_budget_opens_the_dashboard(given):
    given(budget=BUDGET, extract_date="2014-12-31")
    for name in PAGES:
        assert not alone(name).exception
    page = alone("overview")
    assert value(page, "budget_adjusted") == "800\u00a0kr"
    assert value(page, "actual") == "–"  # no accounts: unknown, not 0
    assert "deltakelser" in " ".join(each.value for each in page.info)


def test_a_missing_folder_is_a_sentence(monkeypatch, tmp_path):
    use(monkeypatch, tmp_path / "nowhere", tmp_path / "out")
    for name in PAGES:
        page = alone(name)
        assert not page.exception
        assert "nowhere" in page.warning[0].value


def test_an_empty_folder_is_a_sentence(given):
    given()
    page = alone("overview")
    assert not page.exception
    assert len(page.warning) == 1


def test_an_export_without_a_required_column_is_a_sentence_and_the_rest_is_shown(given):
    given(participations="participant_id;started_on\na;01.01.2014\n", budget=BUDGET)
    page = alone("budget")
    assert not page.exception
    assert "participations.csv" in page.warning[0].value
    assert value(page, "budget_adjusted") == "800\u00a0kr"


def test_a_refused_export_keeps_the_warehouse_that_was_there(given):
    given(participations=PARTICIPATIONS, schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31")
    assert value(alone("overview"), "participants") == "2"
    given(participations="nothing\n1\n", schemes=SCHEMES, groups=GROUPS, extract_date="2014-12-31")
    page = alone("overview")
    assert "participations.csv" in page.warning[0].value
    assert value(page, "participants") == "2"


def test_a_load_that_breaks_off_is_a_sentence(given, monkeypatch):
    def broken(*_):
        raise OSError("disk full")

    given(budget=BUDGET)
    monkeypatch.setattr(ready, "build", broken)
    page = alone("budget")
    assert not page.exception
    assert page.error[0].value.startswith("Eksportene kunne ikke lastes.")


def test_a_page_waits_for_somebody_elses_load(given, monkeypatch, tmp_path):
    given(budget=BUDGET)
    monkeypatch.setattr(ready, "PATIENCE_SECONDS", 0.1)
    with store.building(tmp_path / "out"):
        page = alone("budget")
    assert page.info[0].value == "Det er ingen tall å vise før eksportene kan leses."
    assert value(alone("budget"), "budget_adjusted") == "800\u00a0kr"


def test_settings_that_cannot_be_read_let_nobody_in(given):
    given(budget=BUDGET, settings="access = [[[")
    page = alone("budget")
    assert not page.exception
    assert page.error[0].value == "Innstillingene kan ikke leses, så ingen slipper inn."
    assert not page.metric
