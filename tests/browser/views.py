"""Every page and part in a browser, opened so that everything on it stands."""

from urllib.parse import urlencode

WIDE, NARROW, LAPTOP = (1400, 900), (400, 850), (1366, 768)


def name_view(name: str, part: str) -> str:
    """outcomes/later: a page and its part."""
    return f"{name}/{part}" if part else name


def open_view(page, address: str, name: str, part: str = "", **params: object) -> None:
    """Opens a page and part with these parameters in the address, and waits until it stands."""
    path = "" if name == "overview" else name
    query = params | ({"part": part} if part else {})
    page.goto(f"{address}/{path}?{urlencode(query)}")
    page.get_by_role("status").first.wait_for()
    settle(page)


def resize(page, size: tuple[int, int]) -> None:
    """Makes the window this large, and waits until the charts are drawn for it."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(300)


def settle(page) -> None:
    """Waits until the page has run and its charts are drawn."""
    page.wait_for_timeout(150)
    page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
    page.wait_for_function(
        """() => [...document.querySelectorAll(".stPlotlyChart")].every(
            (chart) => chart.closest("[inert]") || chart.querySelector(".main-svg"))
            && !document.querySelector('[data-testid="stSkeleton"]')"""
    )
