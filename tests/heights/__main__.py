"""make heights: how tall every page and part is, and what its first screen of 1366 × 768 shows.

Prints a line for each; what is beyond its limit has a mark (!) and is counted at the end.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.browser.views import LAPTOP, NARROW, WIDE, name_view, open_view, resize
from tests.ui.browser import browser, server
from tests.ui.screen import DEMO, VIEWS
from warehouse.build import build

_MEASURE = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")
_TALLEST, _TALLEST_OVERVIEW, _TALLEST_NARROW = 1900, 900, 4000
_LOWEST_TABS, _MOST_CHARTS, _TALLEST_TILE, _FIRST_SCREEN = 450, 4, 110, LAPTOP[1]
_HEAD = ("height", "at 400", "tabs y", "charts", "tile", "hidden", "  first screen lacks")


def main() -> int:
    """Prints the table; 1 where something is beyond its limit."""
    parser = argparse.ArgumentParser(prog="make heights", description=__doc__)
    parser.add_argument("pages", nargs="*", help="only these, such as budget or budget/why")
    parser.add_argument("--address", help="of a server that runs; without it one is started")
    parser.add_argument("--year", default="2016")
    parser.add_argument("--lang", default="nb")
    options = parser.parse_args()
    if options.address:
        return _print_table(options, options.address)
    with tempfile.TemporaryDirectory() as out:
        build(DEMO, Path(out))
        with server(DEMO, Path(out)) as address:
            return _print_table(options, address)


def _print_table(options: argparse.Namespace, address: str) -> int:
    count = 0
    print(f"{'':26}" + "".join(f"{head:>9}" for head in _HEAD))
    with browser() as started:
        page = started.new_context(locale="nb-NO").new_page()
        for name, part in _choose_views(options.pages):
            resize(page, WIDE)
            open_view(page, address, name, part, year=options.year, lang=options.lang)
            line = _judge(name, {size: _measure(page, size) for size in (WIDE, NARROW, LAPTOP)})
            count += line.count("!")
            print(f"{name_view(name, part):26}{line}", flush=True)
    print(f"\n{count} beyond their limits (!)")
    return int(count > 0)


def _choose_views(names: list[str]) -> list[tuple[str, str]]:
    return [view for view in VIEWS if not names or {view[0], name_view(*view)} & set(names)]


def _measure(page, size: tuple[int, int]) -> dict:
    resize(page, size)
    return page.evaluate(_MEASURE)


def _judge(name: str, measured: dict[tuple[int, int], dict]) -> str:
    """The cells of a line."""
    wide, narrow, laptop = (measured[size] for size in (WIDE, NARROW, LAPTOP))
    tallest = _TALLEST_OVERVIEW if name == "overview" else _TALLEST
    lacks = [
        thing
        for thing, bottom in laptop["first"].items()
        if bottom is None or bottom > _FIRST_SCREEN
    ]
    cells = (
        _mark(wide["height"], tallest),
        _mark(narrow["height"], _TALLEST_NARROW),
        _mark(wide["tabs"], _LOWEST_TABS),
        _mark(wide["charts"], _MOST_CHARTS),
        _mark(wide["tile"], _TALLEST_TILE),
        _mark(wide["hidden"], 0),
    )
    too_wide = f"  {narrow['wide']} px too wide at 400 !" if narrow["wide"] > 0 else ""
    named = f"  {', '.join(lacks)} !" if lacks else ""
    return "".join(f"{cell:>9}" for cell in cells) + named + too_wide


def _mark(value: int | None, limit: int) -> str:
    if value is None:
        return "–"
    return f"{value} !" if value > limit else str(value)


if __name__ == "__main__":
    sys.exit(main())
