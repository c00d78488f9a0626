"""What browser tests share: one server over the demonstration data and one Chromium for a file."""

import pytest

from tests.ui.browser import browser, server
from tests.ui.screen import DEMO


@pytest.fixture(scope="module")
def demo_address(demo_folder):
    """The address of a server over the demonstration data."""
    with server(DEMO, demo_folder) as address:
        yield address


@pytest.fixture(scope="module")
def demo_reader(demo_address):
    """The browser of one Norwegian reader, which has loaded the scripts before."""
    with browser() as started:
        context = started.new_context(locale="nb-NO")
        page = context.new_page()
        page.goto(demo_address)
        page.get_by_role("status").first.wait_for()
        page.close()
        yield context


@pytest.fixture
def demo_page(demo_reader):
    """A new page of that reader, 1400 px wide."""
    page = demo_reader.new_page()
    page.set_viewport_size({"width": 1400, "height": 900})
    page.set_default_timeout(30_000)
    yield page
    page.close()
