"""Everything by keyboard, with the focus seen and kept; and text of twice the size, and zoomed."""

import pytest

from tests.browser.views import open_view, resize, settle
from tests.ui.screen import PAGES

_ACCENT = "rgb(29, 91, 143)"
_SHOWS_FOCUS = """accent => {
    let node = document.activeElement;
    const isInput = node.matches("input, textarea");  // the frame around it shows the focus
    for (let step = 0; node && step < (isInput ? 4 : 1); step += 1, node = node.parentElement) {
        const style = getComputedStyle(node);
        const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
        if (hasOutline || (isInput && style.borderColor === accent)) return true;
    }
    return false;
}"""
# texts that are cut off: hidden beyond the edge of their place, and not by scrolling
_LIST_CUT = """() => [...document.querySelectorAll("main *")].filter(node => {
    const style = getComputedStyle(node);
    const hasText = [...node.childNodes].some(one => one.nodeType === 3 && one.nodeValue.trim());
    return hasText && style.overflowX === "hidden" && node.scrollWidth > node.clientWidth + 1
        && node.clientWidth > 1 && !node.closest("svg,.js-plotly-plot,[inert]");
}).map(node => node.innerText.slice(0, 60))"""


def go_to(page, selector: str, most: int = 60) -> None:
    """Presses Tab until what has the focus is of the selector; each stop on the way is seen."""
    unseen = []
    for _ in range(most):
        page.keyboard.press("Tab")
        if not page.evaluate(_SHOWS_FOCUS, _ACCENT):
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        if has_focus(page, selector):
            assert unseen == []
            return
    raise AssertionError(f"Tab does not lead to {selector}.")


def has_focus(page, selector: str) -> bool:
    """Whether what has the focus is of the selector."""
    return page.evaluate("selector => document.activeElement.matches(selector)", selector)


def answer(page) -> None:
    """Waits until the page has answered a key."""
    settle(page)
    page.wait_for_timeout(250)  # the script sets names and focus a moment later


def test_a_year_is_chosen_by_keyboard_is_said_aloud_and_keeps_the_focus(demo_page, demo_address):
    open_view(demo_page, demo_address, "overview", year=2016)
    go_to(demo_page, ".st-key-year-pill *")
    demo_page.keyboard.press("ArrowRight")  # from 2012, the first
    demo_page.keyboard.press("Enter")
    demo_page.get_by_role("status").filter(has_text="Viser 2013").wait_for()
    answer(demo_page)
    assert has_focus(demo_page, ".st-key-year-pill *")
    assert demo_page.locator(".announcer").inner_text() == "Viser 2013"


def test_a_part_is_opened_by_arrows_and_the_tab_keeps_the_focus(demo_page, demo_address):
    open_view(demo_page, demo_address, "utilization", year=2016)
    go_to(demo_page, "[role=tab]")
    demo_page.keyboard.press("ArrowRight")
    demo_page.keyboard.press("Enter")
    demo_page.wait_for_url("**part=waiting**")
    answer(demo_page)
    assert has_focus(demo_page, "[role=tab][aria-selected=true]")
    demo_page.keyboard.press("ArrowRight")
    demo_page.keyboard.press("Enter")
    demo_page.wait_for_url("**part=stock**")
    answer(demo_page)
    assert has_focus(demo_page, "[role=tab][aria-selected=true]")


def test_a_fold_opens_and_closes_by_enter_and_keeps_the_focus(demo_page, demo_address):
    open_view(demo_page, demo_address, "outcomes", "later", year=2016)
    go_to(demo_page, "[data-testid=stExpander] summary")
    demo_page.keyboard.press("Enter")
    demo_page.locator("details[open] [data-testid=stElementContainer]").first.wait_for()
    answer(demo_page)
    assert has_focus(demo_page, "details[open] > summary")
    demo_page.keyboard.press("Enter")
    answer(demo_page)
    assert has_focus(demo_page, "details:not([open]) > summary")


def test_the_basis_of_a_figure_opens_by_enter_and_gives_the_focus_back(demo_page, demo_address):
    open_view(demo_page, demo_address, "outcomes", "destinations", year=2016)
    go_to(demo_page, "[class*=st-key-basis-] button")
    demo_page.keyboard.press("Enter")
    demo_page.get_by_role("dialog").wait_for()
    answer(demo_page)
    assert has_focus(demo_page, "[role=dialog], [role=dialog] *")
    demo_page.keyboard.press("Escape")
    demo_page.get_by_role("dialog").wait_for(state="detached")
    answer(demo_page)
    assert has_focus(demo_page, "[class*=st-key-basis-] button")


def test_a_filter_is_chosen_and_removed_by_keyboard(demo_page, demo_address):
    open_view(demo_page, demo_address, "overview", year=2016)
    go_to(demo_page, ".st-key-filters button")
    demo_page.keyboard.press("Enter")
    demo_page.locator(".st-key-office").wait_for()
    answer(demo_page)
    go_to(demo_page, ".st-key-office input")
    demo_page.keyboard.press("ArrowDown")
    demo_page.keyboard.press("ArrowDown")
    demo_page.keyboard.press("Enter")
    demo_page.wait_for_url("**office=**")
    answer(demo_page)
    assert has_focus(demo_page, ".st-key-office input")  # to choose one more
    demo_page.keyboard.press("Escape")
    demo_page.locator(".st-key-office").wait_for(state="detached")
    answer(demo_page)
    assert has_focus(demo_page, ".st-key-filters button")
    go_to(demo_page, "[class*=st-key-chip-office] button")
    demo_page.keyboard.press("Enter")
    demo_page.wait_for_function("!location.search.includes('office=')")


@pytest.mark.parametrize("name", PAGES)
def test_text_of_twice_the_size_and_a_zoomed_window_cut_nothing(demo_page, demo_address, name):
    open_view(demo_page, demo_address, name, year=2016)
    demo_page.add_style_tag(content="html { font-size: 200% !important }")
    resize(demo_page, (1280, 900))
    assert demo_page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert demo_page.evaluate(_LIST_CUT) == []
    demo_page.add_style_tag(content="html { font-size: 100% !important }")
    resize(demo_page, (320, 640))  # as 1280 at 400 %
    assert demo_page.evaluate("document.documentElement.scrollWidth") <= 320
    assert demo_page.evaluate(_LIST_CUT) == []


def test_the_menu_of_a_telephone_closes_when_a_page_is_chosen(demo_page, demo_address):
    resize(demo_page, (400, 800))
    open_view(demo_page, demo_address, "overview", year=2016)
    demo_page.get_by_role("button", name="Vis menyen").click()
    menu = demo_page.get_by_test_id("stSidebar")
    menu.get_by_role("link", name="Kapasitet").click()
    demo_page.get_by_role("heading", name="Kapasitet", exact=True).wait_for()
    demo_page.wait_for_function("document.querySelector('[data-testid=stSidebar]').inert")
    demo_page.get_by_role("button", name="Vis menyen").click()
    demo_page.wait_for_function("!document.querySelector('[data-testid=stSidebar]').inert")
    assert demo_page.get_by_role("navigation", name="Sidene").count() == 1
    menu.get_by_role("link", name="Resultater").click()
    demo_page.get_by_role("heading", name="Resultater", exact=True).wait_for()
