"""A page in the browser: how long until it shows another year, and until it is loaded."""

import re
from pathlib import Path

QUIET_MS = 500
_STOPWATCH = Path(__file__).with_name("stopwatch.js").read_text(encoding="utf-8")


class Window:
    """A page of one server, in a context of its own of the browser."""

    def __init__(self, browser, address: str):
        self._address = address
        self._bytes = 0
        context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="nb-NO")
        context.add_init_script(_STOPWATCH)
        self._page = context.new_page()
        self._page.set_default_timeout(60_000)
        self._page.on("websocket", lambda socket: socket.on("framereceived", self._count))

    def load(self) -> float:
        """Loads the page; the milliseconds until nothing on it changes any more."""
        self._page.bring_to_front()
        self._page.goto(self._address)
        return self._wait(0)

    def choose(self, year: int) -> dict[str, float]:
        """Chooses a year alone; the milliseconds of it, those of one run, and the kB sent."""
        self._page.bring_to_front()
        self._bytes = 0
        runs = [self._click(place) for place in self._find_places(year)]
        return {
            "change_ms": sum(runs),
            "run_ms": max(runs),
            "sent_kb": self._bytes / 1000,
        }

    def _find_places(self, year: int):
        """What is clicked, one after the other: a pill, or an option of a list that is opened."""
        choice, text = self._page.locator(".st-key-year"), str(year)
        pills = self._page.locator(".st-key-year-pill")
        option = self._page.get_by_role("option", name=text, exact=True)
        if pills.count():
            yield pills.get_by_text(text, exact=True)
        elif choice.count():
            choice.locator("input").click()  # a list of several: the other year goes after it
            yield option
            self._page.keyboard.press("Escape")
            others = re.compile(rf"20(?!{text[2:]})\d\d")
            yield choice.get_by_role("button", name=others)
        else:
            self._page.get_by_role("combobox").click()
            yield option

    def _click(self, place) -> float:
        place.click()
        clicked = self._page.evaluate("stopwatch.clicked")
        return self._wait(clicked) - clicked

    def _wait(self, start: float) -> float:
        """Waits until nothing changes any more; the time of the last change."""
        self._page.wait_for_function(
            "([start, quiet]) => window.stopwatch && stopwatch.isQuiet(start, quiet)",
            arg=[start, QUIET_MS],
        )
        return self._page.evaluate("stopwatch.changed")

    def _count(self, frame: bytes | str) -> None:
        self._bytes += len(frame)
