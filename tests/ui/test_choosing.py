"""Choosing in a real browser: one click for a year, and what is chosen and open stays."""

import pytest

from tests.ui.browser import browser, server
from tests.ui.screen import DEMO
from warehouse.build import build


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    out = tmp_path_factory.mktemp("warehouse")
    assert build(DEMO, out).exit_code == 0
    return out


@pytest.fixture(scope="module")
def address(loaded):
    with server(DEMO, loaded) as url:
        yield url


@pytest.fixture(scope="module")
def reader():
    with browser() as started:
        context = started.new_context(viewport={"width": 1366, "height": 768})
        context.set_default_timeout(30_000)
        yield context


@pytest.fixture
def visit(reader, address):
    """Opens an address in a page of its own: visit("/?year=2014") -> page."""
    opened = []

    def open_page(path: str):
        opened.append(reader.new_page())
        opened[-1].goto(f"{address}{path}")
        opened[-1].get_by_role("status").first.wait_for()
        settle(opened[-1])
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


def settle(page) -> None:
    """Waits until the page has answered the last click."""
    page.wait_for_timeout(200)
    page.locator('[data-test-script-state="notRunning"]').wait_for()


def said(page, text: str) -> None:
    """Waits until the page says that it shows this."""
    page.get_by_role("status").filter(has_text=text).wait_for()
    settle(page)


def choose_year(page, year: int) -> None:
    page.get_by_role("radio", name=str(year), exact=True).click()
    said(page, f"Viser {year}")


def scrolled(page) -> float:
    return page.locator('[data-testid="stMain"]').evaluate("element => element.scrollTop")


def test_the_years_stand_above_the_content_and_the_newest_is_to_the_right(visit):
    page = visit("/?year=2014")
    years = page.locator(".st-key-year-pill").get_by_role("radio")
    assert years.all_inner_texts() == [str(year) for year in range(2012, 2018)]
    choose_year(page, 2016)  # one click
    assert page.get_by_role("radio", name="2016").is_checked()
    sidebar = page.locator('[data-testid="stSidebar"]')
    assert sidebar.get_by_role("link").count() == 8
    assert sidebar.locator("input, [role=combobox]").count() == 0  # the pages alone
    assert "til 31.10.2017" not in page.get_by_role("status").first.inner_text()
    choose_year(page, 2017)
    assert "til 31.10.2017" in page.get_by_role("status").first.inner_text()


def test_the_other_filters_stand_in_one_place_with_their_number_and_as_chips(visit):
    page = visit("/utilization?year=2014&gender=woman&age=under30")
    page.get_by_role("button", name="Filter (2)").click()
    settle(page)
    filters = page.locator('[data-testid="stPopoverBody"]')
    filters.locator('[data-testid="stMultiSelect"]').nth(4).wait_for()  # the fifth of five
    page.keyboard.press("Escape")
    page.get_by_role("button", name="kvinne ✕").click()
    page.get_by_role("button", name="Filter (1)").wait_for()
    assert "gender=" not in page.url
    page.get_by_role("button", name="Nullstill").click()
    said(page, "Viser 2017")
    assert page.get_by_role("button", name="Filter", exact=True).count() == 1
    assert page.get_by_role("button", name="Nullstill").count() == 0


def test_filters_that_change_nothing_on_a_page_are_not_there_and_are_not_lost(visit):
    page = visit("/budget?year=2014&scheme=START")
    assert page.locator(".st-key-scheme, .st-key-filters").count() == 0
    page.get_by_role("link", name="Resultater").click()
    said(page, "2014 · START")
    page.get_by_role("link", name="Om tallene").click()
    page.get_by_role("heading", name="Om tallene", exact=True).wait_for()
    settle(page)
    assert page.get_by_role("radio").count() == 0


def test_the_choice_stays_on_the_way_back_on_reload_and_in_a_copied_link(visit, reader):
    page = visit("/outcomes?year=2014&scheme=START&part=later")
    choose_year(page, 2016)
    page.reload()
    said(page, "2016 · START")
    assert page.get_by_role("tab", selected=True).inner_text() == "6 og 12 måneder etter"
    page.go_back()
    said(page, "2014 · START")
    assert page.get_by_role("radio", name="2014").is_checked()
    theirs = reader.new_page()
    theirs.goto(page.url)
    said(theirs, "2014 · START")
    theirs.close()


def test_what_is_open_and_where_the_reader_is_stay_when_a_filter_changes(visit):
    page = visit("/outcomes?year=2014&part=durations")
    tab = page.get_by_role("tab", selected=True).inner_text()
    page.get_by_text("Tabell og nedlasting").first.click()
    settle(page)
    page.locator('[data-testid="stMain"]').evaluate("element => { element.scrollTop = 300 }")
    page.wait_for_timeout(200)
    before = scrolled(page)
    assert before > 100
    page.evaluate(
        """() => {
            window.places = [];
            document.querySelector('[data-testid="stMain"]')
                .addEventListener('scroll', event => window.places.push(event.target.scrollTop));
        }"""
    )
    page.get_by_role("radio", name="2015", exact=True).evaluate("element => element.click()")
    said(page, "Viser 2015")
    places = page.evaluate("window.places")
    assert min([scrolled(page), *places]) > before - 60  # nothing jumps to the top
    assert page.get_by_role("tab", selected=True).inner_text() == tab
    details = page.locator('[data-testid="stExpander"] details[open]')
    assert details.count() == 1
    assert details.locator("table").count() == 1


def test_a_choice_with_nobody_says_which_filter_to_loosen(visit):
    page = visit("/?year=2014&office=NONE&benefit=kvp")
    alert = page.locator('[data-testid="stAlert"]').filter(has_text="Løs opp")
    assert "NAV-kontor (" in alert.inner_text()
    assert "Ytelse (" in alert.inner_text()
