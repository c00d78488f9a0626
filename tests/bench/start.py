"""Times our own part of a start where nothing has changed: python -m tests.bench.start.

Prints the seconds it takes to import our modules, to check that the warehouse in the second folder
has the exports of the first, and to open it. Streamlit is imported before the clock starts.
"""

import sys
import time
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages


def main(data: Path, out: Path) -> None:
    """Prints the seconds; the process must not have imported our modules yet."""
    import_module("streamlit")
    start = time.perf_counter()
    for module in walk_packages(["pages"], "pages."):
        if "." in module.name.removeprefix("pages."):  # a page itself runs when it is imported
            import_module(module.name)
    names = ("queries", "warehouse.storage.versions", "warehouse.build")
    queries, versions, build = map(import_module, names)
    if not build.is_current(data, out):
        sys.exit("The exports have changed since the warehouse was built.")
    queries.connect(versions.current(out)).rows("status")
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
