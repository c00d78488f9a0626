"""The sentence about the year's end: chosen by rule from the forecasts."""

import pytest

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import languages
from pages.text import budget
from tests.ui.screen import alone, use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

BUDGET = """year;art;responsibility;amount_nok;period
2014;10100;1;500000;3
2014;10100;1;500000;12
2013;10100;1;450000;3
2013;10100;1;550000;12
"""
ACCOUNTS = """year;period;art;responsibility;amount_nok
2013;3;10100;1;500000
2013;12;10100;1;500000
2014;3;10100;1;400000
"""
NOTHING = "year;art;responsibility;amount_nok\n2014;10100;1;500000\n"


def read_outlook(exports, tmp_path, monkeypatch, **families) -> str:
    use(monkeypatch, exports(**families), tmp_path / "out")
    page = alone("budget", year="2014", part="outlook")
    assert not page.exception
    return " ".join(each.value for each in page.markdown).replace("\u00a0", " ")


def test_the_method_that_was_closest_last_year_is_named_with_its_error(
    exports, tmp_path, monkeypatch
):
    said = read_outlook(exports, tmp_path, monkeypatch, budget=BUDGET, accounts=ACCOUNTS)
    assert "2014 ender mellom 0,8 mill. kr og 1,6 mill. kr, av et budsjett på 1,0 mill. kr." in said
    assert (
        "I fjor kom restbudsjett nærmest, 5,0 % unna. Den gir nå 900 000 kr, et mindreforbruk på "
        "100 000 kr. De andre var 100,0 % (jevnt forbruk) unna."
    ) in said


@pytest.mark.parametrize(
    ("budget", "accounts", "sentence"),
    [
        (BUDGET, "\n".join(ACCOUNTS.splitlines()[::3]), "Ingen av dem kan prøves på fjoråret"),
        (NOTHING, None, "Ingen av metodene har det de trenger"),
        (BUDGET, ACCOUNTS.replace("2014;3;", "2014;12;"), "En prognose krever nøyaktig ett"),
    ],
)
def test_what_is_missing_is_said(exports, tmp_path, monkeypatch, budget, accounts, sentence):
    inputs = {"budget": budget} | ({"accounts": accounts} if accounts else {})
    assert sentence in read_outlook(exports, tmp_path, monkeypatch, **inputs)


def test_a_deviation_that_would_be_nothing_in_millions_is_in_kroner(exports, tmp_path, monkeypatch):
    """1 000 000 kr less 949 999 is 0,1 mill.; less 950 001 it would be 0,0 mill."""
    for actual, said in ((949_999, "0,1 mill. kr"), (950_001, "49 999 kr")):
        use(
            monkeypatch,
            exports(
                budget="year;art;responsibility;amount_nok\n2014;10100;1;1000000\n",
                accounts=f"year;period;art;responsibility;amount_nok\n2014;12;10100;1;{actual}\n",
            ),
            tmp_path / str(actual),
        )
        build(config.data_folder(), tmp_path / str(actual))
        cache.use_warehouse(versions.current(tmp_path / str(actual)))
        languages.use("nb")
        chosen = Choice(years=(2014,), options=cache.fetch_options(None))
        sentence = budget.describe_result(chosen).replace("\u00a0", " ")
        assert f"mindreforbruk på {said} av et netto budsjett" in sentence
