"""The sentence about the year's end: chosen by rule from the forecasts."""

import pytest

from tests.ui.screen import alone, use

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
    assert (
        "Trolig ender 2014 på 0,9 mill. kr, 0,1 mill. kr under budsjettet på 1,0 mill. kr. Den "
        "samme metoden (restbudsjett) bommet med 5,0 % i fjor. Metodene spenner fra 0,8 mill. kr "
        "til 1,6 mill. kr."
    ) in said


@pytest.mark.parametrize(
    ("budget", "accounts", "sentence"),
    [
        (BUDGET, "\n".join(ACCOUNTS.splitlines()[::3]), "Ingen av metodene kan prøves på fjoråret"),
        (NOTHING, None, "Ingen av metodene har det de trenger"),
        (BUDGET, ACCOUNTS.replace("2014;3;", "2014;12;"), "En prognose krever nøyaktig ett"),
    ],
)
def test_what_is_missing_is_said(exports, tmp_path, monkeypatch, budget, accounts, sentence):
    inputs = {"budget": budget} | ({"accounts": accounts} if accounts else {})
    assert sentence in read_outlook(exports, tmp_path, monkeypatch, **inputs)


@pytest.mark.parametrize(("rest", "said"), [(549_999, "0,1 mill. kr"), (550_000, "50 000 kr")])
def test_a_deviation_that_would_be_nothing_in_millions_is_in_kroner(
    exports, tmp_path, monkeypatch, rest, said
):
    """400 000 kr and the rest of 1 000 000 kr: 50 001 below is 0,1 mill., less would be 0,0."""
    lines = BUDGET.replace("2014;10100;1;500000;12", f"2014;10100;1;{rest};12").replace(
        "2014;10100;1;500000;3", f"2014;10100;1;{1_000_000 - rest};3"
    )
    text = read_outlook(exports, tmp_path, monkeypatch, budget=lines, accounts=ACCOUNTS)
    assert f"{said} under budsjettet på 1,0 mill. kr" in text
