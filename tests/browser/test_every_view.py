"""Every page and part as a browser has it: for all readers, in Norwegian, from this machine."""

import pytest

from tests.axe.check import LOOKS, change_look, list_violations, open_look
from tests.browser.framework_words import list_english
from tests.browser.views import NARROW, name_view, open_view, resize, settle
from tests.ui.screen import VIEWS

NAMES = [name_view(*view) for view in VIEWS]


@pytest.mark.parametrize(("number", "view"), list(enumerate(VIEWS)), ids=NAMES)
def test_a_view_is_for_all_readers_in_norwegian_and_from_this_machine(
    demo_page, demo_address, number, view
):
    """axe in one look a view, so that all looks have their turn; `make axe` has all of them."""
    asked = []
    demo_page.on("request", lambda request: asked.append(request.url))
    look = LOOKS[number % len(LOOKS)]
    open_look(demo_page, demo_address, view, look)
    assert list_violations(demo_page) == []
    if look.language != "nb":
        open_view(demo_page, demo_address, *view, year=2016, lang="nb")
        demo_page.wait_for_timeout(200)
    assert list_english(demo_page) == []
    resize(demo_page, NARROW)
    assert demo_page.evaluate("document.documentElement.scrollWidth") <= NARROW[0]
    outside = [url for url in asked if not url.startswith((demo_address, "data:", "blob:", "ws"))]
    assert outside == []


def test_the_overview_is_for_all_readers_in_every_look(demo_page, demo_address):
    for look in LOOKS:
        if look.scheme == "light":
            open_look(demo_page, demo_address, ("overview", ""), look)
        else:
            change_look(demo_page, look)
        assert list_violations(demo_page) == [], str(look)


def test_what_opens_on_a_page_is_in_norwegian_and_for_all_readers(demo_page, demo_address):
    open_view(demo_page, demo_address, "utilization", "places", year=2016, office="NAV 1")
    for opened in (_open_menu, _open_filters, _open_list, _open_basis):
        opened(demo_page)
        settle(demo_page)
        demo_page.wait_for_timeout(300)
        assert list_english(demo_page) == [], opened.__name__
        assert list_violations(demo_page) == [], opened.__name__
        demo_page.keyboard.press("Escape")
        demo_page.wait_for_timeout(200)


def _open_menu(page) -> None:
    page.locator(".st-key-menu button").first.click()


def _open_filters(page) -> None:
    page.locator(".st-key-filters button").first.click()


def _open_list(page) -> None:
    page.locator(".st-key-compare input").click()


def _open_basis(page) -> None:
    page.locator("[class*=st-key-basis-] button").first.click()
    page.get_by_role("dialog").wait_for()


def test_the_tools_of_a_long_table_are_in_norwegian(demo_page, demo_address):
    open_view(demo_page, demo_address, "outcomes", "rows", year=2016)
    demo_page.locator("[data-testid=stExpander] summary").last.click()
    table = demo_page.get_by_test_id("stDataFrame").first
    table.wait_for()
    table.scroll_into_view_if_needed()
    table.hover()
    demo_page.get_by_test_id("stElementToolbar").first.wait_for()
    assert list_english(demo_page) == []
    demo_page.get_by_role("button", name="Søk").first.click()
    demo_page.wait_for_timeout(500)
    assert list_english(demo_page) == []
