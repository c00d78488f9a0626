"""How long our own part of a start takes where nothing has changed: python -m tests.bench.start.

Prints the seconds for importing our modules, seeing that the exports in the first folder are those
of the warehouse in the second, and opening it. Streamlit is imported before the clock starts.
"""

import sys
import time
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules


def main(data: Path, out: Path) -> None:
    """Prints the seconds, in a process that has imported nothing of ours yet."""
    import_module("streamlit")
    began = time.perf_counter()
    for module in iter_modules(["pages/shared"]):
        import_module(f"pages.shared.{module.name}")
    queries, store, build = map(import_module, ("queries", "warehouse.store", "warehouse.build"))
    if not build.is_current(data, out):
        sys.exit("The exports have changed since the warehouse was built.")
    queries.connect(store.current(out)).rows("status")
    print(time.perf_counter() - began)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
