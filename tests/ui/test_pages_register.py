"""The reconciliation as a reader sees it: what holds, what differs, and the rows that moved."""

from datetime import datetime

import pytest
from streamlit.testing.v1 import AppTest

from pages.answers import cache
from pages.app import auth, refresh
from pages.components import downloads
from pages.files import csv_file
from pages.i18n import formats, languages
from pages.parts.report import reconciliation
from pages.text import published
from queries.reconciliation.published import compare_register
from tests.ui.screen import read, reader, unfold, use
from tests.ui.test_workbooks import choose
from warehouse.build import build
from warehouse.storage import versions

SPACE = "\u00a0"
SCRIPT = '''"""Budget: did the budget hold, and why?"""
from pages.app import page
from pages.parts.report import reconciliation
reconciliation.show(page.open(__doc__))
'''
KARI = {"is_logged_in": True, "email": "kari@kommune.no", "exp": 4e9}
OLA = KARI | {"email": "ola@kommune.no"}
SETTINGS = """
    [access]
    "kari@kommune.no" = "all"
    "ola@kommune.no" = ["NAV Øst"]
"""
REGISTER = """
    year;document;measure;value;scheme;unit;precision;sentence
    2014;Årsrapport;participants;2;AIG;personer;1;Tilbud til 2 personer.
    2014;Årsrapport;deviation;1,0;;mill. kroner;0,1;Et mindreforbruk på kr 1 mill.
    2014;Årsrapport;budget_adjusted;11,7;;mill. kroner;0,1;Av kr 11,7 mill.
    2014;Årsrapport;spend_percent;91,4;;prosent;0,1;En forbruksprosent på 91,4.
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;nav_office
    a;AIG;Ungdom;01.01.2014;31.12.2014;NAV Øst
    b;AIG;Ungdom;01.02.2014;;NAV Vest
"""
MONEY = {
    "budget": "year;art;responsibility;amount_nok;period\n2014;10100;1;11712000;1",
    "accounts": "year;period;art;responsibility;amount_nok\n2014;12;10100;1;10709552,64",
    "schemes": "scheme;name\nAIG;Arbeidstrening",
}
FEWER = STAYS.replace("    b;AIG;Ungdom;01.02.2014;;NAV Vest\n", "")


@pytest.fixture
def page(exports, tmp_path, monkeypatch):
    """Loads written exports one after the other, and opens the register on the last."""

    def opened(*loads: dict, user: dict = KARI, **address) -> AppTest:
        for families in loads:
            inputs = {"published": REGISTER, "participations": STAYS} | MONEY | families
            for left in tmp_path.glob("data/*.csv"):
                left.unlink()
            inputs = {name: rows for name, rows in inputs.items() if rows}
            folder = exports(extract_date="2014-12-31", settings=SETTINGS, **inputs)
            use(monkeypatch, folder, tmp_path / "out")
            cache.reconcile_warehouse.clear()
            build(folder, tmp_path / "out")
            languages.use("nb")
            app = AppTest.from_string(SCRIPT, default_timeout=60)
            for name, value in address.items():
                app.query_params[name] = value
            app.user = user
            app.run()
            assert not app.exception
        return unfold(app)

    return opened


def _text_of(page: AppTest) -> str:
    return " ".join(read(page)).replace(SPACE, " ").replace("\\", "")


def _plain(cell: object) -> str:
    return str(cell).replace(SPACE, " ").replace("\\", "")


def _today() -> str:
    return f"{datetime.now():%d.%m.%Y}"


def test_a_long_register_is_folded_by_document(page, monkeypatch):
    monkeypatch.setattr(reconciliation, "MOST_SHOWN", 4)  # as many as there are
    assert not _list_documents(page({}))
    monkeypatch.setattr(reconciliation, "MOST_SHOWN", 3)
    assert _list_documents(page({})) == ["Årsrapport: 4 tall for 2014, 4 stemmer"]


def _list_documents(shown: AppTest) -> list[str]:
    return [each.label for each in shown.expander if each.label.startswith("Årsrapport")]


def test_that_all_hold_is_said_first_and_each_has_its_word_and_mark(page):
    shown = page({})
    text = _text_of(shown)
    assert "**4 av 4 publiserte tall stemmer med dagens data.**" in text
    (table,) = [each.value for each in shown.table]
    assert "**Årsrapport: 4 tall for 2014, 4 stemmer**" in text
    assert [str(cell) for cell in table["Stemmer"]] == [
        "✓ stemmer",
        *["≈ innenfor avrundingen"] * 3,
    ]
    shown_columns = [[_plain(cell) for cell in table[name]] for name in ("Trykt", "Nå")]
    assert shown_columns == [
        ["2 personer", "1,0 mill. kroner mindreforbruk", "11,7 mill. kroner", "91,4 prosent"],
        # a decimal more than is printed, where the value is not the printed one: 91,4409
        ["2 personer", "1,00 mill. kroner mindreforbruk", "11,71 mill. kroner", "91,44 prosent"],
    ]
    assert {_plain(cell) for cell in table["Uendret siden"]} == {_today()}


def test_the_rounded_amounts_allow_a_range_and_the_exact_comes_from_kroner(page):
    text = _text_of(page({}))
    assert "1,0 mill. kroner mindreforbruk av 11,7 mill. kroner" in text
    assert "fra 91,0 til 91,9. 91,4 kommer fra kronene, uavrundet: 91,4409." in text


def test_one_that_differs_stands_first_with_its_rows_and_when(page):
    shown = page({}, {"participations": FEWER})
    text = _text_of(shown)
    assert "**1 av 4 publiserte tall stemmer ikke lenger med dagens data.**" in text
    assert "Trykt 2 personer, nå 1 personer: 1 lavere. Slik siden innlesingen" in text
    assert "> Tilbud til 2 personer." in text
    assert "Årsrapport, registrert i published.csv, linje 2." in text
    rows, whole = (each.value for each in shown.table)
    assert list(rows.iloc[0])[:4] == ["gikk ut", "participations.csv", "3", "b"]
    assert whole["Stemmer"][0] == "✗ avviker"
    assert "**Årsrapport: 4 tall for 2014, 3 stemmer**" in text


def test_the_same_rows_behind_two_figures_are_shown_once(page):
    accounts = MONEY["accounts"].replace("10709552,64", "9709552,64")
    shown = page({}, {"accounts": accounts})
    assert "De samme radene som for Avvik, 2014." in _text_of(shown)
    changed = shown.table[0].value
    assert list(changed.iloc[:, 0]) == ["endret, før", "endret, nå"]
    assert "kommer fra kronene" not in _text_of(shown)  # for it no longer does


def test_that_one_holds_again_is_said_at_the_load_that_did_it(page):
    text = _text_of(page({}, {"participations": FEWER}, {}))
    assert "4 av 4" in text
    assert "Stemmer igjen siden innlesingen" in text
    assert "Deltakere, Arbeidstrening, 2014." in text


def test_a_reader_of_one_office_sees_the_figures_and_no_rows(page):
    shown = page({}, {"participations": FEWER}, user=OLA)
    text = _text_of(shown)
    assert "Trykt 2 personer, nå 1 personer" in text
    assert "Linjer og rader vises for dem som kan se alle kontor." in text
    assert len(shown.table) == 1


def test_what_cannot_be_computed_names_the_export(page):
    text = _text_of(page({"accounts": "", "budget": ""}))
    assert "3 av 4 kan ikke beregnes." in text
    assert "Det kan ikke beregnes: eksporten av budsjettet mangler." in text


def test_without_a_register_the_page_says_how_to_make_one(page):
    text = _text_of(page({"published": ""}))
    assert "Det finnes ikke noe register over publiserte tall." in text
    assert "publisert.csv" in text


def test_a_damaged_memory_is_a_sentence(page, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "published.json").write_text("{")
    assert "lagt til side som published.damaged.json" in _text_of(page({}))


def test_the_file_is_the_register_with_what_it_is_now(page, tmp_path):
    page({}, {"participations": FEWER})
    path = str(versions.current(tmp_path / "out"))
    cache.use_warehouse(path)
    chosen = published.choose_register(choose())
    file = downloads.make_file(reader(path, person=_person()), "published", chosen)
    heads, first, *_ = file.decode("utf-8-sig").split("\r\n")
    assert heads.startswith("Trykt i;År;Mål;Tiltak;Trykt;Enhet;Trykt til nærmeste;Nå, uavrundet;")
    assert first.startswith("Årsrapport;2014;Deltakere;Arbeidstrening;2;personer;1;1;avviker;-1;;")
    # what the answer is bound to is in no name
    assert csv_file.file_name("published", chosen) == (
        "published_alle-år_alle-tiltak_2014-12-31.csv"
    )


def _person() -> auth.Person:
    return auth.Person(KARI["email"], KARI["exp"])


@pytest.mark.parametrize(
    ("value", "text"), [(74, "74"), (1.00244736, "1,0024"), (12442.5, f"12{SPACE}442,5")]
)
def test_an_unrounded_value_has_the_decimals_it_has(value, text):
    languages.use("nb")
    assert formats.exact(value) == text
    assert formats.exact(None) == formats.DASH


def test_a_load_is_looked_at_once(page, monkeypatch):
    shown = page({})
    asked = []
    monkeypatch.setattr(
        "queries.reconciliation.history.compare_register",
        lambda house: asked.append(1) or compare_register(house),
    )
    shown.run()
    assert asked == []


def test_a_load_that_is_new_is_looked_at_beside_the_pages_once(page, tmp_path, monkeypatch):
    page({})
    path, looked_at = versions.current(tmp_path / "out"), []
    monkeypatch.setattr(refresh, "_compare_published", lambda *load: looked_at.append(load))
    for _ in range(2):
        refresh._reconcile(path)
    refresh._reconcile(None)  # nothing is loaded yet
    assert looked_at == [(path, versions.find_loaded_at(path))]


def test_a_line_of_the_register_that_could_not_be_loaded_is_said(page):
    wrong = REGISTER + "    2014;Årsrapport;participants;44;XYZ;personer;1;Brukt av 44 personer.\n"
    text = _text_of(page({"published": wrong}))
    assert "4 av 4 publiserte tall stemmer med dagens data." in text
    assert "1 linje i registeret kunne ikke leses inn og er ikke regnet med her" in text
    assert "i registeret kunne ikke" not in _text_of(page({}))
