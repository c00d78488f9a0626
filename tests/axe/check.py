"""One look of a page through axe: the rules of WCAG 2.0 to 2.2, levels A and AA."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import axe_playwright_python

from tests.browser.views import NARROW, WIDE, open_view, resize, settle

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_SCRIPT = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# each violation with the places where it is
_RUN = """tags => axe.run({runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]})
    .then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
        `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)} `
        + (node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ""))))"""


@dataclass(frozen=True)
class Look:
    """How a page is looked at: language, width of the window, light or dark."""

    language: str
    size: tuple[int, int]
    scheme: str

    def __str__(self) -> str:
        return f"{self.language} {self.size[0]} {self.scheme}"


LOOKS = [Look(*look) for look in product(("nb", "en"), (WIDE, NARROW), ("light", "dark"))]


def open_look(page, address: str, view: tuple[str, str], look: Look) -> None:
    """Opens a page and part in a look."""
    page.emulate_media(color_scheme=look.scheme)
    page.set_viewport_size({"width": look.size[0], "height": look.size[1]})
    open_view(page, address, *view, year=2016, lang=look.language)
    page.wait_for_timeout(300)  # the colours of the scheme fade in


def change_look(page, look: Look) -> None:
    """Another width or scheme of the page that is open."""
    page.emulate_media(color_scheme=look.scheme)
    resize(page, look.size)
    settle(page)
    page.wait_for_timeout(300)


def list_violations(page) -> list[str]:
    """What axe finds on the page as it stands."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(_SCRIPT)
    return page.evaluate(_RUN, _TAGS)
