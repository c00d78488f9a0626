"""What every test may ask for: a warehouse built from a few written rows, and its answers."""

import os
import re
from datetime import date
from pathlib import Path
from textwrap import dedent

import duckdb
import pytest

import queries
from pages.i18n import languages
from queries.parameters import KNOWN
from tests.ui.screen import DEMO, use
from warehouse.build import build
from warehouse.storage import versions

# The published budget of a municipality stands beside the checkout, where it is kept; it is never
# copied in here. Its tests are for places that have it: CI does, a clone elsewhere may not.
REAL_BUDGET = Path(__file__).parents[2] / "shared" / "real" / "budsjett_2016.csv"
_HAS_REAL_BUDGET = REAL_BUDGET.exists() or "CI" in os.environ
collect_ignore = [] if _HAS_REAL_BUDGET else ["test_real_budget.py"]


def pytest_report_header() -> str:
    """Says what is left out, for a suite must not get smaller in silence."""
    return "" if _HAS_REAL_BUDGET else f"left out: test_real_budget.py ({REAL_BUDGET} is not there)"


# of two workers on two cores each has one: a second thread of DuckDB's is work, not help
_connect = duckdb.connect
duckdb.connect = lambda path=":memory:", read_only=False, config=None: _connect(
    path, read_only, {"threads": 1} | (config or {})
)

_SCHEMES = """
    scheme;name;kind
    AIG;Arbeidstrening i gruppe;group
    TPL;Utplassert i tiltaksplass;placement
    START;START;course
    JV;Jobbverksted;course
    PFF;Praksisplasser for funksjonshemmede;practice
"""


def rows_of(text: str) -> str:
    """The rows of a test as a CSV file: indentation, blank lines and `# reasons` taken away."""
    lines = (re.sub(r"\s+#.*$", "", line).strip() for line in dedent(text).splitlines())
    return "\n".join(line for line in lines if line) + "\n"


@pytest.fixture
def exports(tmp_path: Path):
    """Writes a folder of exports: exports(extract_date=…, participations='rows', …) -> folder."""

    return lambda **inputs: _write(tmp_path / "data", **inputs)


def _write(
    data: Path, extract_date=None, responsibilities=None, settings="", **families: str
) -> Path:
    data.mkdir(exist_ok=True)
    lines = [f"extract_date = {extract_date}"] if extract_date else []
    if responsibilities is not None:
        lines.append(f"responsibilities = {list(responsibilities)}")
    (data / "settings.toml").write_text("\n".join([*lines, settings]), encoding="utf-8")
    for family, rows in families.items():
        (data / f"{family}.csv").write_text(rows_of(rows), encoding="utf-8")
    return data


_SHOWN: dict[str, Path] = {}


@pytest.fixture
def shown(tmp_path_factory, monkeypatch):
    """Lets the pages read written rows, as `exports` writes them; of the same rows in the same
    folder, with what the pages remember of it: for tests that change nothing there."""

    def write(**inputs) -> Path:
        rows = repr(sorted(inputs.items()))
        if rows not in _SHOWN:
            _SHOWN[rows] = _write(tmp_path_factory.mktemp("shown") / "data", **inputs)
        use(monkeypatch, _SHOWN[rows], _SHOWN[rows].parent / "out")
        return _SHOWN[rows]

    return write


# what a worker has built, by what it is of: a warehouse can only be read, and most tests of a file
# ask their questions of the same rows
_BUILT: dict[str, queries.Warehouse] = {}
_MAX_BUILT = 20


@pytest.fixture
def built(exports, tmp_path: Path):
    """Builds a warehouse from written rows in the test's own folder `out` and opens it.

    Without schemes of its own a test gets AIG, TPL, START, JV and PFF.
    """

    def make(extract_date=date(2018, 12, 31), **inputs) -> queries.Warehouse:
        if inputs.get("schemes") is None:
            inputs["schemes"] = _SCHEMES
        build(exports(extract_date=extract_date, **inputs), tmp_path / "out")
        return queries.connect(versions.current(tmp_path / "out"))

    return make


@pytest.fixture
def warehouse(built):
    """The same for whoever only asks: of the same rows it may be one that was opened before."""

    def make(**inputs) -> queries.Warehouse:
        rows = repr(sorted(inputs.items()))
        if rows not in _BUILT:
            _BUILT[rows] = built(**inputs)
            for oldest in list(_BUILT)[:-_MAX_BUILT]:
                del _BUILT[oldest]
        return _BUILT[rows]

    return make


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory) -> Path:
    """The folder of a warehouse of the demonstration exports: whoever writes there clears up."""
    out = tmp_path_factory.mktemp("demonstration")
    build(DEMO, out)
    return out


@pytest.fixture(scope="session")
def demonstration(demo_folder) -> queries.Warehouse:
    """The demonstration exports, to be asked."""
    return queries.connect(versions.current(demo_folder))


@pytest.fixture
def demo(demo_folder, monkeypatch):
    """Lets the pages read the demonstration exports, in Norwegian; the folder of the warehouse,
    where no draft is left behind."""
    use(monkeypatch, DEMO, demo_folder)
    languages.use("nb")
    yield demo_folder
    for path in (demo_folder / "drafts").glob("*"):
        path.unlink()


@pytest.fixture
def ask(warehouse):
    """Asks one question of written rows: the answer as a list of tuples.

    What no parameter is called is an export; `schemes` is one where it is text, else a choice.
    """

    def ask_of(name: str, **inputs) -> list[tuple]:
        exports = {"schemes"} if isinstance(inputs.get("schemes"), str) else set()
        chosen = {key: inputs.pop(key) for key in set(KNOWN) - exports if key in inputs}
        return warehouse(**inputs).rows(name, **chosen)

    return ask_of
