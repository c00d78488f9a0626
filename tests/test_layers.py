"""The house keeps its order: who may import whom, no import circle, small modules and functions."""

import ast
import statistics
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_SOURCES = ("pages", "queries", "warehouse")
# each may import only what stands below it
_FLOORS = (
    ("pages",),
    ("pages.printing",),
    ("pages.parts",),
    ("pages.documents",),
    ("pages.components",),
    ("pages.charts", "pages.text", "pages.files"),  # neighbours, which do not import each other
    ("pages.app",),
    ("pages.typesetting",),
    ("pages.pictures",),
    ("pages.answers",),
    ("pages.i18n",),
    ("pages.session",),
    ("pages.paper",),  # what is printed
    ("queries",),
    ("warehouse",),
)
_FLOORS_OF_WAREHOUSE = (
    ("warehouse.build", "warehouse.watch", "warehouse.upload", "warehouse.summary"),
    ("warehouse.load",),
    ("warehouse.validate",),
    ("warehouse.read",),
    ("warehouse.contract",),
)
_WITHOUT_APP = ("pages.text", "pages.files")
_MOST_LINES, _MOST_MODULES = 250, 25
_DUCKDB = ("warehouse", "queries")


@cache
def modules() -> dict[str, Path]:
    """Every module of ours by its dotted name."""
    paths = [path for top in _SOURCES for path in (_ROOT / top).rglob("*.py")]
    return {_dotted(path): path for path in paths}


def _dotted(path: Path) -> str:
    parts = path.relative_to(_ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(module: str) -> frozenset[str]:
    """The modules that a module imports, also inside functions: ours by their own name."""
    names = set()
    for node in ast.walk(_tree(modules()[module])):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= (inner & modules().keys()) or {node.module}
    return frozenset(names)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def floor_of(module: str, floors: tuple[tuple[str, ...], ...]) -> int | None:
    """The floor a module lives on; a page itself is on top, and a module of no floor has none."""
    levels = {package: level for level, packages in enumerate(floors) for package in packages}
    parts = module.split(".")
    known = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return next((levels[name] for name in known if name in levels), None)


@pytest.mark.parametrize("floors", [_FLOORS, _FLOORS_OF_WAREHOUSE])
def test_a_package_imports_only_what_stands_below_it(floors):
    upwards = []
    for module in modules():
        own = floor_of(module, floors)
        for other in imports(module) & modules().keys():
            level = floor_of(other, floors)
            if None not in (own, level) and level < own:
                upwards.append((module, other))
    assert upwards == []


def test_charts_texts_and_files_do_not_import_each_other():
    neighbours = ("pages.charts", "pages.text", "pages.files")
    packages = {module: ".".join(module.split(".")[:2]) for module in modules()}
    crossing = [
        (module, other)
        for module in modules()
        for other in imports(module) & modules().keys()
        if {packages[module], packages[other]} <= set(neighbours)
        and packages[module] != packages[other]
    ]
    assert crossing == []


def test_of_them_only_charts_use_the_app():
    assert [
        (module, other)
        for module in modules()
        if module.startswith(_WITHOUT_APP)
        for other in imports(module)
        if other.startswith("pages.app")
    ] == []


def test_no_module_imports_itself_by_way_of_others():
    graph = {module: imports(module) & modules().keys() - {module} for module in modules()}
    assert set(TopologicalSorter(graph).static_order()) == modules().keys()


def test_only_the_pages_know_streamlit_and_only_the_data_side_knows_duckdb():
    for module in modules():
        tops = {name.partition(".")[0] for name in imports(module)}
        assert "streamlit" not in tops or module.startswith("pages"), module
        assert "duckdb" not in tops or module.startswith(_DUCKDB), module


def test_a_page_defines_nothing_and_computes_nothing():
    for path in (_ROOT / "pages").glob("*.py"):
        nodes = list(ast.walk(_tree(path)))
        assert not [node for node in nodes if isinstance(node, ast.FunctionDef)], path.name
        assert "pandas" not in imports(f"pages.{path.stem}"), path.name


def test_modules_are_short():
    lengths = {
        module: len(path.read_text(encoding="utf-8").splitlines())
        for module, path in modules().items()
    }
    assert {module: lines for module, lines in lengths.items() if lines > _MOST_LINES} == {}


def test_no_folder_has_more_modules_than_one_can_read():
    folders = {
        path.parent
        for top in (*_SOURCES, "tests")
        for pattern in ("*.py", "*.sql")
        for path in (_ROOT / top).rglob(pattern)
    }
    for folder in folders:
        files = [*folder.glob("*.py"), *folder.glob("*.sql")]
        assert len(files) <= _MOST_MODULES + 1, folder  # and its __init__


def test_functions_are_small():
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in modules().values()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef)
    ]
    assert statistics.median(lengths) <= 8
    assert statistics.quantiles(lengths, n=10)[-1] <= 18


def test_the_floors_say_what_stands_below():
    """So that none of the tests above can pass by seeing nothing."""
    assert len(modules()) > 150
    assert floor_of("pages.budget", _FLOORS) == 0
    assert floor_of("pages.parts.budget.plan", _FLOORS) == 2
    assert "pages.answers.answer" in imports("pages.charts.base")
