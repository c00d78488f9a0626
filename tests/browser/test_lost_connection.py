"""A server that goes away while a page is open, and comes back."""

import socket

from tests.browser.framework_words import list_english
from tests.browser.views import open_view, settle
from tests.ui.browser import browser, server
from tests.ui.screen import DEMO


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_a_page_says_that_the_server_is_away_and_comes_back_with_the_choice(demo_folder):
    port = _free_port()
    with browser() as started:
        page = started.new_context(locale="nb-NO").new_page()
        page.set_default_timeout(40_000)
        with server(DEMO, demo_folder, port) as address:
            open_view(page, address, "outcomes", "later", year=2014, scheme="START")
            before = page.get_by_role("status").first.inner_text()
        page.get_by_role("dialog").get_by_text("Dashbordet svarer ikke").wait_for()
        assert "Valgene dine er tatt vare på" in page.get_by_role("dialog").inner_text()
        assert list_english(page) == []
        with server(DEMO, demo_folder, port):
            page.get_by_role("dialog").wait_for(state="detached")
            page.get_by_role("status").filter(has_text="2014 · START").wait_for()
            assert page.get_by_role("status").first.inner_text() == before
            assert "part=later" in page.url
            page.wait_for_timeout(1000)  # what is clicked before the page has run anew is lost
            settle(page)
            page.locator(".st-key-year-pill").get_by_text("2015", exact=True).click()
            page.get_by_role("status").filter(has_text="2015 · START").wait_for()
