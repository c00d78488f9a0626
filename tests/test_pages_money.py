"""The page Økonomi where exports are missing: each part says so, and the rest works."""

import pytest

from pages.shared import formats
from tests.screen import PARTS, alone, read, use

BUDGET = "year;art;responsibility;amount_nok;period\n"
ACCOUNTS = "year;period;art;responsibility;amount_nok\n"
LINES = "{year};10100;366000;900;1\n{year};17090;366000;-100;1\n"
BOOKED = "{year};1;10100;366000;800\n{year};1;17090;366000;-90\n"


def budget(*years: int) -> str:
    return BUDGET + "".join(LINES.format(year=year) for year in years)


def accounts(*years: int) -> str:
    return ACCOUNTS + "".join(BOOKED.format(year=year) for year in years)


FOLDERS = {
    "a budget and no accounts": {"budget": budget(2014)},
    "two years of budget and three of accounts": {
        "budget": budget(2013, 2014),
        "accounts": accounts(2012, 2013, 2014),
    },
    "three years of budget and two of accounts": {
        "budget": budget(2012, 2013, 2014),
        "accounts": accounts(2012, 2013),
    },
}


@pytest.mark.parametrize("part", PARTS["budget"])
@pytest.mark.parametrize("missing", FOLDERS)
@pytest.mark.parametrize("year", ["all", "2014"])
def test_a_part_opens_whatever_is_missing(exports, tmp_path, monkeypatch, missing, part, year):
    use(monkeypatch, exports(**FOLDERS[missing]), tmp_path / "out")
    page = alone("budget", year=year, part=part)
    assert not page.exception
    years = FOLDERS[missing]["budget"].count("10100") if year == "all" else 1
    shown = page.container(key="figure-budget_adjusted").metric[0].value
    assert shown == formats.kroner(800 * years)


def test_accounts_and_no_budget_is_a_sentence(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(accounts=accounts(2014)), tmp_path / "out")
    page = alone("budget", year="2014")
    assert not page.exception
    assert any("budsjett" in text for text in read(page))


def test_the_reason_is_said_only_where_budget_and_accounts_meet(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(budget=budget(2014)), tmp_path / "out")
    told = " ".join(each.value for each in alone("budget", year="2014").markdown)
    assert "Det er ikke noe avvik å forklare, eller det er ikke kjent." in told
