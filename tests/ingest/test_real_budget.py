"""Stavanger's real budget for 2016, as it was published, through the real warehouse."""

import shutil
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

import queries
from tests.ui import screen
from warehouse.build import build
from warehouse.storage import versions

REAL = Path(__file__).parents[3] / "shared" / "real" / "budsjett_2016.csv"


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> Path:
    """The warehouse file made of the published file and a settings.toml."""
    folder = tmp_path_factory.mktemp("real")
    (folder / "data").mkdir()
    shutil.copy(REAL, folder / "data")
    (folder / "data" / "settings.toml").write_text('responsibilities = ["366000"]')
    build(folder / "data", folder / "out")
    return versions.current(folder / "out")


def test_every_line_is_loaded_and_the_whole_municipality_balances(real):
    with duckdb.connect(real, read_only=True) as warehouse:
        lines = warehouse.sql("select count(*), sum(amount_nok) from budget").fetchall()
        social = "select sum(amount_nok) from budget where starts_with(function, '242')"
        function_242 = warehouse.sql(social).fetchall()
        sql = "select severity, count(distinct line) from rejects group by severity"
        warnings = warehouse.sql(sql).fetchall()
    assert lines == [(11130, Decimal(0))]
    assert function_242 == [(Decimal(84337000),)]
    assert warnings == [("warning", 347)]


def test_the_departments_budget_is_the_opening_line_of_the_plan(real):
    figures = {row[0]: row[1] for row in queries.connect(real).rows("figures_budget", years=[2016])}
    assert figures["budget_adjusted"] == 12_442_000
    assert figures["expense_adjusted"] == 16_130_000
    assert figures["income_adjusted"] == -3_688_000
    assert figures["actual"] is None


def test_art_groups_and_functions_add_up_to_it(real):
    house = queries.connect(real)
    groups = {row[0]: row[4] for row in house.rows("budget_by_art_group", years=[2016])}
    functions = {row[0]: row[4] for row in house.rows("budget_by_function", years=[2016])}
    assert sum(groups.values()) == sum(functions.values()) == 12_442_000
    assert sorted(functions) == ["27300", "27341", "27342", "27343", "27600", "86000"]
    assert (groups["15"], groups["19"], functions["86000"]) == (252_000, -252_000, -252_000)


def test_without_counter_entries_vat_and_depreciation_leave_both_sides(real):
    house = queries.connect(real)
    sides = {row[0]: row[3] for row in house.rows("budget_by_side", with_counter_entries=False)}
    vat, depreciation = 710_000, 252_000
    assert sides["expense"] == 16_130_000 - vat - depreciation
    assert sides["income"] == -3_688_000 + vat + depreciation


def test_the_budget_page_shows_it(real, monkeypatch):
    screen.use(monkeypatch, real.parents[1] / "data", real.parent)
    page = screen.alone("budget", year=["2016"], lang=["nb"])
    assert screen.value(page, "budget_adjusted") == "12\u00a0442\u00a0000\u00a0kr"
    page = screen.unfold(screen.alone("budget", year=["2016"], lang=["nb"], part=["accounts"]))
    assert screen.value(page, "expense_adjusted") == "16\u00a0130\u00a0000\u00a0kr"
    assert screen.value(page, "income_adjusted") == "\u22123\u00a0688\u00a0000\u00a0kr"
    text = " ".join(screen.read(page))
    assert "regnskap" in text  # which export is missing is said
    for group in ("10 lønn", "17 refusjoner"):
        assert group in text
    assert "27341" in text
    assert not page.exception


def test_every_breakdown_adds_up_to_it_with_and_without_counter_entries(real):
    house = queries.connect(real)
    for with_counter_entries in (True, False):
        chosen = {"years": [2016], "with_counter_entries": with_counter_entries}
        for name, adjusted in (
            *(("art_group", 4), ("function", 4), ("art", 5), ("project", 4), ("free_dim", 4)),
        ):
            answer = house.rows(f"budget_by_{name}", **chosen)
            assert sum(row[adjusted] for row in answer) == 12_442_000, name
        [version] = house.rows("budget_versions", **chosen)
        assert version[6:] == (12_442_000, 12_442_000)


def test_vat_and_depreciation_are_710_000_and_252_000_each_way(real):
    arts = {row[0]: row[5] for row in queries.connect(real).rows("budget_by_art", years=[2016])}
    assert (arts["14290"], arts["17290"]) == (710_000, -710_000)
    assert (arts["15900"], arts["19900"]) == (252_000, -252_000)


def test_without_accounts_nothing_is_explained_or_forecast_and_nothing_is_0(real):
    house = queries.connect(real)
    assert {row[4:] for row in house.rows("bridge", years=[2016])} == {(None,) * 6}
    assert house.rows("bridge_reasons", years=[2016]) == []
    assert {row[8] for row in house.rows("forecast", years=[2016])} == {"no_months"}
    assert {row[1] for row in house.rows("figures_money", years=[2016])} == {None}
