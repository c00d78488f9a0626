"""The dashboard as a manager meets it: a server, a Chromium, the demonstration data."""

import urllib.request
from pathlib import Path

import pytest

from tests.browser.framework_words import list_english
from tests.ui.browser import browser, server
from warehouse.build import build

_DEMO = Path(__file__).parents[2] / "data" / "demo"
_PAGES = ("", "utilization", "outcomes", "budget", "report", "planning", "data", "about")
# The whole file that the download button of "Participants by scheme" gives for 2014.
_CSV = (
    "\ufeffTiltak;Deltakere;Opphold;Opphold uten plass;Henvist;Fått tilbud;Startet;Avsluttet\r\n"
    "Arbeidstrening i gruppe;74;74;0;39;34;37;34\r\n"
    "Jobbverksted;167;167;0;160;151;161;151\r\n"
    "Praksisplasser for funksjonshemmede;44;44;0;6;4;3;3\r\n"
    "START;46;46;0;39;32;37;37\r\n"
    "Utplassert i tiltaksplass;79;79;79;50;45;49;46\r\n"
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> Path:
    """The folder of a warehouse of the demonstration exports."""
    out = tmp_path_factory.mktemp("warehouse")
    assert build(_DEMO, out).exit_code == 0
    return out


@pytest.fixture(scope="module")
def address(loaded):
    with server(_DEMO, loaded) as url:
        yield url


@pytest.fixture(scope="module")
def chromium():
    with browser() as started:
        yield started


@pytest.fixture(scope="module")
def reader(chromium):
    """The browser of one person, which has loaded the scripts before."""
    context = chromium.new_context(locale="en-GB")
    yield context
    context.close()


@pytest.fixture
def visit(reader):
    """Opens an address in a page of its own: visit(url) -> page."""
    opened = []

    def open_page(url: str, by=reader):
        opened.append(by.new_page())
        opened[-1].set_default_timeout(30_000)
        opened[-1].goto(url)
        opened[-1].get_by_role("status").first.wait_for()
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


def figure(page, measure: str) -> str:
    """The headline value of a measure as it stands on the screen."""
    return page.locator(f".st-key-figure-{measure} .figure-value span").inner_text()


def choose_year(page, year: int) -> None:
    """Chooses a year, by one click."""
    settle(page)
    page.get_by_role("radio", name=str(year), exact=True).click()
    page.get_by_role("status").filter(has_text=f"Viser {year}").wait_for()
    settle(page)


def choose_scheme(page, label: str) -> None:
    """Chooses a scheme, or takes it back, by one click."""
    settle(page)
    page.locator(".st-key-scheme").get_by_role("button", name=label, exact=True).click()
    settle(page)


def settle(page) -> None:
    """Waits until the page has answered the last click."""
    page.wait_for_timeout(200)
    page.locator('[data-test-script-state="notRunning"]').wait_for()


def test_a_manager_chooses_2014_and_reads_the_published_figures(visit, address):
    page = visit(f"{address}/?part=people")
    choose_year(page, 2014)
    assert "1,0 mill. kr" in page.locator(".st-key-answer-money").inner_text().replace(
        "\u00a0", " "
    )
    for scheme, persons in {"Arbeidstrening i gruppe": "74", "START": "46"}.items():
        choose_scheme(page, scheme)
        page.get_by_role("status").filter(has_text=f"2014 · {scheme}").wait_for()
        assert figure(page, "participants") == persons
        choose_scheme(page, scheme)


def test_a_scheme_has_its_name_of_the_year_and_several_are_chosen(visit, address):
    page = visit(f"{address}/?year=2017&scheme=JV")
    choose_year(page, 2014)
    page.get_by_role("status").filter(has_text="Viser 2014 · Jobbverksted").wait_for()
    names = page.locator(".st-key-scheme").get_by_role("button").all_inner_texts()
    assert "Jobbverksted" in names
    assert "Jobbverksted 1" not in names  # its name since 2016
    choose_scheme(page, "START")
    page.get_by_role("status").filter(has_text="Jobbverksted og START").wait_for()


def test_a_copied_link_shows_somebody_else_the_same_view(visit, chromium, address):
    mine = visit(f"{address}/outcomes?year=2014")
    choose_scheme(mine, "START")
    mine.wait_for_url("**scheme=START**")
    theirs = visit(mine.url, by=chromium.new_context(locale="en-GB"))
    for measure in ("exits", "to_work_rate"):
        assert figure(theirs, measure) == figure(mine, measure)
    said = theirs.get_by_role("status").first.inner_text()
    assert said == mine.get_by_role("status").first.inner_text()


def test_a_page_switch_keeps_the_choice(visit, address):
    page = visit(f"{address}/?year=2014&scheme=PFF")
    page.get_by_role("link", name="Kapasitet").click()
    page.get_by_role("heading", name="Kapasitet", exact=True).wait_for()
    settle(page)
    assert "year=2014" in page.url
    assert "scheme=PFF" in page.url


def downloaded(page):
    """The overview's first table, as its button gives it."""
    settle(page)
    page.get_by_text("Tabell og nedlasting").first.click()
    settle(page)
    with page.expect_download() as waited:
        page.locator(".st-key-download-participants_by_scheme-csv button").click()
    return waited.value


def test_a_downloaded_table_is_the_one_on_the_screen(visit, address):
    file = downloaded(visit(f"{address}/?year=2014&part=people"))
    assert file.suggested_filename == "participants_by_scheme_2014_alle-tiltak_2017-10-31.csv"
    assert Path(file.path()).read_bytes().decode() == _CSV


def test_a_file_waits_for_a_browser_on_a_slow_line(visit, address):
    """Whatever pages are opened meanwhile: each of them makes Streamlit clear away old files."""
    file = downloaded(visit(f"{address}/?year=2014&part=people"))
    for _ in range(3):
        settle(visit(f"{address}/about"))
    with urllib.request.urlopen(file.url, timeout=10) as answer:
        assert answer.read().decode() == _CSV


@pytest.mark.parametrize("name", _PAGES)
def test_a_page_opened_first_on_a_fresh_server_shows_a_stranger_nothing(chromium, tmp_path, name):
    data = tmp_path / "data"
    data.mkdir()
    listed = '[access]\n"leder@kommune.example" = "all"\n'
    (data / "settings.toml").write_text(listed, encoding="utf-8")
    (data / "tiltak.csv").write_text("tiltak;navn\nAIG;Hemmelig tiltak\n", encoding="utf-8")
    with server(data, tmp_path / "out") as address:
        page = chromium.new_page()
        page.goto(f"{address}/{name}")
        page.get_by_role("alert").wait_for()
        seen = page.inner_text("body")
        page.close()
    assert "Tilgangen er begrenset" in seen
    assert "Hemmelig" not in seen
    assert not (tmp_path / "out").exists()  # nothing was even read


def test_a_page_is_marked_as_norwegian_or_english(visit, address):
    assert visit(f"{address}/?year=2014").evaluate("document.documentElement.lang") == "nb"
    english = visit(f"{address}/budget?year=2014&lang=en")
    assert english.evaluate("document.documentElement.lang") == "en"
    assert figure(english, "spend_percent") == "91.4%"


def test_a_link_with_unknown_values_says_so_and_shows_the_rest(visit, address):
    page = visit(f"{address}/utilization?year=2014&year=1999&scheme=XYZ")
    alert = page.get_by_role("alert").inner_text()
    assert "1999" in alert
    assert "XYZ" in alert
    assert figure(page, "utilization_rate") == "91,9\u00a0%"


def _exports(folder: Path, persons: int, header: str = "deltaker_id;tiltak;startdato") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "tiltak.csv").write_text("tiltak;navn\nAIG;Arbeidstrening\n", encoding="utf-8")
    rows = (f"p{number};AIG;01.02.2014" for number in range(persons))
    text = "\n".join([header, *rows]) + "\n"
    (folder / "deltakelser.csv").write_text(text, encoding="utf-8")
    (folder / "settings.toml").write_text("extract_date = 2014-12-31\n", encoding="utf-8")
    return folder


def test_an_open_page_shows_new_exports_by_itself(chromium, tmp_path):
    data = _exports(tmp_path / "data", 3)
    with server(data, tmp_path / "out") as address:
        page = chromium.new_page()
        page.goto(f"{address}/?year=2014&part=people")
        shown = page.locator(".st-key-figure-participants .figure-value span")
        shown.get_by_text("3", exact=True).wait_for()
        _exports(data, 5)
        shown.get_by_text("5", exact=True).wait_for()
        _exports(data, 7, header="deltaker_id;startdato;gruppe")  # a refused file: no scheme
        page.get_by_role("alert").filter(has_text="mangler tiltak").wait_for()
        assert figure(page, "participants") == "5"  # the old figures, and said so
        assert "forrige innlesing" in page.get_by_role("alert").inner_text()
        page.close()


def test_a_file_taken_in_on_the_page_is_checked_before_it_replaces_anything(chromium, tmp_path):
    data = _exports(tmp_path / "data", 3)
    (data / "settings.toml").write_text("uploads = true\nextract_date = 2014-12-31\n", "utf-8")
    new = _exports(tmp_path / "new", 4) / "deltakelser.csv"
    with server(data, tmp_path / "out") as address:
        page = chromium.new_page()
        page.goto(f"{address}/data?year=2014")
        page.locator(".st-key-upload input[type=file]").wait_for(state="attached")
        settle(page)
        assert list_english(page) == []  # Streamlit's own words for taking in a file
        page.locator(".st-key-upload input[type=file]").set_input_files(new)
        page.get_by_text("deltakelser.csv: 4 av 4 linjer lest").wait_for()
        assert (data / "deltakelser.csv").read_text("utf-8").count("\n") == 4  # still the old one
        page.get_by_role("button", name="Bruk deltakelser.csv").click()
        page.get_by_text("alle 5 linjer er lest inn").wait_for()
        page.close()
    assert (data / "deltakelser.csv").read_bytes() == new.read_bytes()


def bar(page, chart: str, number: int):
    """One bar of a chart, the first is 0."""
    return page.locator(f"[class*=st-key-chart-{chart}] .barlayer .point path").nth(number)


def test_a_click_on_a_bar_chooses_it_and_a_second_click_takes_it_back(visit, address):
    page = visit(f"{address}/?year=2014&part=people")
    settle(page)
    bar(page, "participants_by_scheme", 2).click(force=True)  # the third most
    page.wait_for_url("**scheme=AIG**")
    page.get_by_role("status").filter(has_text="2014 · Arbeidstrening i gruppe").wait_for()
    settle(page)
    assert figure(page, "participants") == "74"
    bar(page, "participants_by_scheme", 0).click(force=True)
    page.get_by_role("status").filter(has_text="Viser 2014").wait_for()
    settle(page)
    assert "scheme=" not in page.url
    assert figure(page, "participants") == "357"


def test_a_second_click_on_a_year_goes_back_to_the_year_there_was(visit, address):
    page = visit(f"{address}/?year=2014&part=people")
    settle(page)
    bar(page, "participants_by_year", 0).click(force=True)
    page.get_by_role("status").filter(has_text="Viser 2012").wait_for()
    settle(page)
    bar(page, "participants_by_year", 0).click(force=True)
    page.get_by_role("status").filter(has_text="Viser 2014").wait_for()
    page.wait_for_url("**year=2014**")


def test_a_click_on_a_tile_shows_its_days_and_a_copied_link_does_too(visit, address):
    page = visit(f"{address}/utilization?year=2014")
    settle(page)
    page.get_by_text("Kapasitetsutnyttelse per gruppe og måned").first.click()
    settle(page)
    tiles = page.locator("[class*=st-key-chart-utilization_by_group] .scatterlayer .point")
    tiles.first.click(force=True)
    page.wait_for_url("**month=2014-01**")
    heading = page.get_by_role("heading", name="Gjenbruk, jan. 2014")
    heading.wait_for()
    assert "group=Gjenbruk" in page.url
    theirs = visit(page.url)
    theirs.get_by_role("heading", name="Gjenbruk, jan. 2014").wait_for()
    tiles.first.click(force=True)
    heading.wait_for(state="detached")
    assert "month=" not in page.url


def test_a_click_on_a_month_shows_its_days_and_a_second_click_takes_it_back(visit, address):
    page = visit(f"{address}/utilization?year=2014")
    settle(page)
    line = page.locator("[class*=st-key-chart-utilization_by_month] .scatterlayer .trace").first
    line.locator(".point").nth(2).click(force=True)
    page.wait_for_url("**month=2014-03**")
    heading = page.get_by_role("heading", name="mars 2014", exact=True)
    heading.wait_for()
    settle(page)
    line.locator(".point").nth(2).click(force=True)
    heading.wait_for(state="detached")
    assert "month=" not in page.url


def test_a_click_on_a_band_shows_who_went_there_and_on_a_scheme_chooses_it(visit, address):
    page = visit(f"{address}/outcomes?year=2014&part=ways")
    settle(page)
    band = page.locator("[class*=st-key-chart-way_steps] .scatterlayer .point")
    band.first.click(force=True)
    page.wait_for_url("**step=**")
    settle(page)
    band.first.click(force=True)
    page.wait_for_function("!location.search.includes('step=')")
    settle(page)
    band.last.click(force=True)  # where they went: the box at the bottom
    page.wait_for_url("**step=unknown**")


def test_a_part_is_opened_by_its_tab_and_stands_in_the_link(visit, address):
    page = visit(f"{address}/utilization?year=2014")
    page.get_by_role("tab", name="Venteliste").click()
    page.wait_for_url("**part=waiting**")
    heading = "Hvor lenge de hadde ventet per 31.12.2014"
    page.get_by_role("heading", name=heading).wait_for()
    theirs = visit(page.url)
    theirs.get_by_role("heading", name=heading).wait_for()


def test_a_figure_opens_its_rows_and_they_can_be_taken_along(visit, address):
    page = visit(f"{address}/utilization?year=2014&scheme=PFF&part=practice")
    page.locator(".st-key-basis-vtao button").first.click()
    page.get_by_role("dialog").get_by_text("13 rader").wait_for()
    settle(page)
    with page.expect_download() as waited:
        page.locator(".st-key-download-rows_people-vtao-xlsx button").click()
    assert waited.value.suggested_filename == "vtao_2014_PFF_2017-10-31.xlsx"
    assert Path(waited.value.path()).read_bytes()[:2] == b"PK"
