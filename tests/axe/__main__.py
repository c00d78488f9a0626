"""make axe: every page and part in every look through axe; prints what it finds, 1 if anything."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.axe.check import LOOKS, change_look, list_violations, open_look
from tests.browser.views import name_view
from tests.ui.browser import browser, server
from tests.ui.screen import DEMO, VIEWS
from warehouse.build import build


def main() -> int:
    """Looks at every page and part, or only at those that are named."""
    parser = argparse.ArgumentParser(prog="make axe", description=__doc__)
    parser.add_argument("pages", nargs="*", help="only these, such as budget or budget/why")
    parser.add_argument("--address", help="of a server that runs; without it one is started")
    options = parser.parse_args()
    if options.address:
        return _look_at_all(options.address, options.pages)
    with tempfile.TemporaryDirectory() as out:
        build(DEMO, Path(out))
        with server(DEMO, Path(out)) as address:
            return _look_at_all(address, options.pages)


def _look_at_all(address: str, names: list[str]) -> int:
    views = [view for view in VIEWS if not names or {view[0], name_view(*view)} & set(names)]
    count, number = 0, 0
    with browser() as started:
        for view in views:
            for look, found in _look_at(started, address, view):
                number += 1
                count += len(found)
                for text in found:
                    print(f"{name_view(*view)} ({look}): {text}", flush=True)
    print(f"{count} violations in {number} looks at {len(views)} pages and parts")
    return int(count > 0)


def _look_at(started, address: str, view: tuple[str, str]):
    """Each look and what axe finds in it; a page is loaded once a language and a width."""
    page = started.new_context(locale="nb-NO").new_page()
    for look in LOOKS:
        if look.scheme == "light":
            open_look(page, address, view, look)
        else:
            change_look(page, look)
        yield look, list_violations(page)
    page.context.close()


if __name__ == "__main__":
    sys.exit(main())
