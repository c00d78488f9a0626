"""Approving a year's report on the page, and what the pages say of it from then on."""

import json
import shutil
import time
from copy import deepcopy
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from pages import session
from pages.answers import cache
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.i18n import languages
from pages.parts.report import approval as report_approval
from pages.parts.report import approve
from pages.session import Person
from queries.reconciliation import approval, figure_ref
from tests.ui.screen import alone, lines, read, reader, unfold, use, value
from warehouse.build import build
from warehouse.storage import approvals, versions

SPACE = "\u00a0"
SCHEMES = """
    scheme;name;kind
    AIG;Arbeidstrening i gruppe;group
    PFF;Praksisplasser;practice
"""
STAYS = """
    participant_id;scheme;started_on;ended_on;nav_office;destination
    a;AIG;01.01.2014;31.03.2014;NAV Sør;arbeid
    b;AIG;01.01.2014;30.06.2014;NAV Sør;utdanning
    c;PFF;01.02.2014;;NAV Øst;
"""
BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;366000;900
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;12;10100;366000;800
"""
ACCESS = """
[access]
"kari@kommune.no" = "all"
"ola@kommune.no" = ["NAV Sør"]
"""
FAMILIES = {
    "schemes": SCHEMES,
    "participations": STAYS,
    "budget": BUDGET,
    "accounts": ACCOUNTS,
}
LOST = {"participations": STAYS.replace("c;PFF;01.02.2014;;NAV Øst;", "")}
OPENED = """
from pages.app import page
from pages.parts.report import approval
from pages.parts.report.approve import Report
from queries.reconciliation.figure_ref import FigureRef

chosen = page.open("Report: what?")
used = (FigureRef("participants", None, 2014), FigureRef("participants", "PFF", 2014))
approval.show(chosen, Report({"nb": "Tre personer.", "en": "Three persons."}, used, ()))
"""
LIMITED = Choice(
    years=(2014,), options=Options(extract_date=date(2015, 12, 31), allowed_offices=("NAV Sør",))
)


@pytest.fixture
def load(exports, tmp_path, monkeypatch):
    """Puts these exports in use: load(participations=…); None leaves an export out."""
    languages.use("nb")

    def again(settings="", extract_date=date(2015, 12, 31), **changed):
        shutil.rmtree(tmp_path / "data", ignore_errors=True)
        families = {name: rows for name, rows in (FAMILIES | changed).items() if rows}
        folder = exports(extract_date=extract_date, settings=settings, **families)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))
        return tmp_path / "out"

    return again


@pytest.fixture(scope="module")
def once() -> dict:
    """What the same exports come to when they are approved, worked out by the first who asks."""
    return {}


@pytest.fixture
def approved(load, once):
    """2014 approved by Kari, two figures in its text; the folder of the warehouse."""
    out = load()
    used = [("participants", None, 2014), ("participants", "PFF", 2014)]
    by, text = ("Kari *Nordmann*", ""), {"nb": "Tre."}
    if not once:
        once.update(approval.compose_approval(cache.warehouse(), 2014, by, used, text))
    approvals.save(out, 2014, "annual", deepcopy(once))
    return out


def opened(user: dict | None = None, **address) -> AppTest:
    page = AppTest.from_string(OPENED, default_timeout=60)
    for name, values in ({"year": "2014"} | address).items():
        page.query_params[name] = values
    if user is not None:
        page.user = user
    return page.run()


def logged_in(email: str) -> dict:
    return {"is_logged_in": True, "email": email, "exp": time.time() + 600}


def text_of(page: AppTest) -> str:
    assert not page.exception
    kinds = (*page.success, *page.markdown, *page.warning, *page.info, *page.caption)
    return " ".join(each.value for each in kinds).replace(SPACE, " ")


def frame(page: AppTest, heading: str):
    tables = [each.value for each in (*page.table, *page.dataframe)]
    return next(each for each in tables if heading in each.columns)


def test_before_approval_it_says_what_will_be_kept_and_asks_for_a_name(load):
    load()
    page = opened()
    assert "Rapporten for 2014 er ikke godkjent." in text_of(page)
    counts = dict(frame(page, "Dette lagres").to_numpy())
    assert (counts["Ulike tall i teksten"], counts["Eksportfiler"]) == ("2", "4")
    assert "Det som gjenstår, er navnet på den som godkjenner." in text_of(page)
    assert "Bare de som kan se alle NAV-kontor, kan godkjenne" in text_of(page)
    assert page.text_input(key="approver-2014").placeholder == "Fornavn og etternavn, stilling"
    assert "Skriv hvem som godkjenner." not in text_of(page)
    page.button(key="approve").click().run()  # it says what is missing, and asks for no more
    assert "Skriv hvem som godkjenner." in text_of(page)
    assert [each.key for each in page.button if each.key.startswith("approve")] == ["approve"]
    assert "ikke over" not in text_of(page)


def test_approval_takes_two_clicks_and_is_kept(load):
    out = load()
    page = opened()
    page.text_input(key="approver-2014").set_value("Kari Nordmann").run()
    page.button(key="approve").click().run()
    assert "Kari Nordmann godkjenner rapporten for 2014" in text_of(page)
    assert approvals.list_paths(out) == []
    page.button(key="approve-not").click().run()
    page.button(key="approve").click().run()
    page.button(key="approve-now").click().run()
    [path] = approvals.list_paths(out)
    content = approvals.read(path).content
    assert (content["approved"]["by"], content["texts"]["en"]) == (
        "Kari Nordmann",
        ["Three persons."],
    )
    assert content["used"] == [["participants", None, 2014], ["participants", "PFF", 2014]]
    assert "godkjent av Kari Nordmann" in text_of(page)
    assert "publiserte tall stemmer fortsatt" in text_of(page)


def test_exports_loaded_between_the_clicks_ask_for_another_look(load):
    out = load()
    page = opened()
    page.text_input(key="approver-2014").set_value("Kari").run()
    page.button(key="approve").click().run()
    load(**LOST)
    page.run()
    assert [button.key for button in page.button if button.key.startswith("approve")] == ["approve"]
    assert approvals.list_paths(out) == []


def test_a_year_that_is_not_over_is_said(load):
    load(extract_date=date(2014, 10, 31))
    assert "2014 er ikke over i eksportene." in text_of(opened())


def test_a_printed_figure_of_the_year_that_differs_is_said_first(load):
    load(
        published="""
            document;year;measure;value
            Årsrapport;2014;participants;3
            Årsrapport;2014;stays;4           # there are three
            Årsrapport;2013;participants;9    # of another year
        """
    )
    assert "1 tall i registeret for 2014 stemmer ikke med dagens data." in text_of(opened())


def test_after_a_rebuild_all_published_figures_still_hold(approved):
    for path in approved.glob("warehouse-*"):
        path.unlink()
    page = opened()
    assert "publiserte tall stemmer fortsatt" in text_of(page)
    assert "godkjent av Kari \\*Nordmann\\*" in text_of(page)
    assert "samme, byte for byte" in text_of(page)
    assert [button.key for button in page.get("download_button")] == ["download-2014-annual.json"]


def test_a_lost_row_is_named_with_the_figures_it_moved(approved, load):
    load(**LOST)
    page = opened()
    assert "2 av dem er i teksten." in text_of(page)
    moved = frame(page, "Publisert")
    first = moved.iloc[0]
    assert list(first[["Tall", "Publisert", "Nå", "I teksten"]]) == ["Deltakere", "3", "2", "ja"]
    assert first["Hvorfor"] == "1 rad borte"
    assert "Deltakere, Praksisplasser" in set(moved["Tall"])
    assert not [figure for figure in moved["Tall"] if "gruppe" in figure]
    rows = frame(page, "Rad")
    [row] = rows.to_numpy()
    assert (row[0], row[2]) == ("borte", "participations.csv, linje 4")
    assert "Deltaker: c, Tiltak: Praksisplasser" in row[1].replace("\\", "")


def test_a_changed_row_says_what_it_was_and_is(approved, load):
    load(participations=STAYS.replace("utdanning", "arbeid"))
    page = opened()
    moved = frame(page, "Publisert").set_index("Tall")
    assert moved.loc["Overgang til arbeid", "Hvorfor"] == "1 rad endret"
    rows = frame(page, "Rad")
    [row] = [each for each in rows.to_numpy() if each[0] == "endret"]
    assert "Sluttårsak: utdanning → ordinært arbeid" in row[1].replace("\\", "")


def test_an_export_that_is_gone_is_the_reason(approved, load):
    load(accounts=None)
    page = opened()
    moved = frame(page, "Publisert").set_index("Tall")
    assert list(moved.loc["Regnskap", ["Publisert", "Nå"]]) == [f"800{SPACE}kr", "–"]
    assert moved.loc["Regnskap", "Hvorfor"] == "Eksporten mangler: regnskap"
    unfold(page)
    assert dict(frame(page, "Eksport")[["Fil", "Endring"]].to_numpy()) == {r"accounts.csv": "borte"}


def test_another_definition_is_shown_as_it_was_and_is(approved, monkeypatch):
    def other(measure):
        description = definition(measure)
        return description | {"definition": {"nb": "Noe annet.", "en": "Else."}, "question": "x"}

    definition = figure_ref.describe_definition
    for module in ("queries.reconciliation.comparison", "pages.parts.report.approved_changes"):
        monkeypatch.setattr(f"{module}.describe_definition", other)
    page = opened()
    assert "har en annen definisjon" in text_of(page)
    assert "publiserte tall stemmer fortsatt" in text_of(page)
    then = frame(unfold(page), "Da").set_index("Mål")
    assert then.loc["Deltakere", "Nå"].startswith("Noe annet")
    assert then.loc["Deltakere", "Da"].startswith("Ulike personer")


def test_approving_anew_keeps_both(approved, load):
    load(**LOST)
    page = unfold(opened())
    page.text_input(key="approver-2014").set_value("Ola").run()
    page.button(key="approve").click().run()
    page.button(key="approve-now").click().run()
    assert [path.name for path in approvals.list_paths(approved)] == [
        "2014-annual-2.json",
        "2014-annual.json",
    ]
    assert "godkjent av Ola" in text_of(page)
    assert "publiserte tall stemmer fortsatt" in text_of(page)
    assert len(page.get("download_button")) == 2


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda text: text[:99], "er skadet og kan ikke leses"),
        (lambda text: text.replace("Kari", "Ola"), "er endret etter at den ble godkjent"),
        (lambda text: json.dumps(json.loads(text) | {"form": 9}), "fra en senere versjon"),
    ],
)
def test_a_file_that_cannot_be_relied_on_is_said_and_not_used(approved, damage, said):
    [path] = approvals.list_paths(approved)
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    page = opened()
    assert said in text_of(page)
    assert "Rapporten for 2014 er ikke godkjent." in text_of(page)


def test_a_tile_shows_what_was_published_beside_what_is_now(approved, load):
    same = alone("overview", year="2014", part="people")
    assert not [text for text in read(same) if "Publisert:" in text]
    load(**LOST)
    page = alone("overview", year="2014", part="people")
    assert value(page, "participants") == "2"
    assert "Publisert: 3  (nå 2)" in lines(page, "participants")
    practice = alone("overview", year="2014", scheme="PFF", part="people")
    assert "Publisert: 1  (nå 0)" in lines(practice, "participants")


@pytest.mark.parametrize(
    "address",
    [
        {"year": "2015"},
        {"year": ["2014", "2015"]},
        {"year": "2014", "office": "NAV Sør"},
        {"year": "2014", "scheme": ["AIG", "PFF"]},
    ],
)
def test_a_tile_of_another_choice_than_was_locked_says_nothing(approved, load, address):
    load(participations=STAYS.replace("a;AIG;01.01.2014;31.03.2014;NAV Sør;arbeid", ""))
    page = alone("overview", part="people", **address)
    assert not page.exception
    assert not [text for text in read(page) if "Publisert:" in text]


def test_the_basis_of_a_figure_names_the_rows_that_moved(approved, load):
    load(**LOST)
    page = alone("overview", year="2014", part="people")
    page.button(key="basis-participants").click().run()
    assert "**Publisert: 3** (nå 2) · godkjent av Kari \\*Nordmann\\*" in text_of(page)
    [row] = frame(page, "Rad").to_numpy()
    assert (row[0], row[2]) == ("borte", "participations.csv, linje 4")


def test_money_with_its_counter_entries_left_out_is_no_published_figure(approved, load):
    load(accounts=ACCOUNTS.replace("800", "850"))
    published = f"Publisert: 800{SPACE}kr  (nå 850{SPACE}kr)"
    assert published in lines(alone("budget", year="2014"), "actual")
    without = alone("budget", year="2014", counter="without")
    assert "Publisert" not in " ".join(lines(without, "actual"))


def test_a_reader_of_one_office_sees_neither_rows_nor_the_button(approved, load):
    load(settings=ACCESS, **LOST)
    page = opened(user=logged_in("ola@kommune.no"))
    assert "godkjent av Kari" in text_of(page)
    assert "Bare den som ser alle NAV-kontor" in text_of(page)
    assert not page.get("download_button")
    assert not page.text_input
    assert not [*page.table, *page.dataframe]
    tiles = alone("overview", user=logged_in("ola@kommune.no"), year="2014")
    assert not [text for text in read(unfold(tiles)) if "Publisert:" in text]


def test_the_name_is_the_login_of_who_approves(load, monkeypatch):
    out = load(settings=ACCESS)
    monkeypatch.setattr(
        approval, "_list_figures_and_rows", lambda *_: ([], {})
    )  # whose name it is, not of what
    page = opened(user=logged_in("kari@kommune.no"))
    page.button(key="approve").click().run()
    page.button(key="approve-now").click().run()
    [path] = approvals.list_paths(out)
    assert approvals.read(path).content["approved"]["email"] == "kari@kommune.no"


def test_a_download_and_an_approval_ask_about_access_again(approved, load):
    load(settings=ACCESS)
    [path] = approvals.list_paths(approved)
    saved = approvals.read(path)
    login = logged_in("kari@kommune.no")
    kari = Person("kari@kommune.no", login["exp"])
    assert report_approval.read_file(reader("", person=kari), saved) == path.read_bytes()
    ola = Person("ola@kommune.no", login["exp"], ("NAV Sør",))
    for person in (ola, Person()):
        with pytest.raises(PermissionError):
            report_approval.read_file(reader("", person=person), saved)
        session.update(person=person)
        with pytest.raises(PermissionError):
            approve.store_approval(LIMITED, approve.Report({}), "Ola")
    assert approvals.list_paths(approved) == [path]


def test_a_folder_that_cannot_be_written_to_is_a_sentence(load, monkeypatch):
    load()

    def full(*_):
        raise OSError

    monkeypatch.setattr(approval, "_list_figures_and_rows", lambda *_: ([], {}))
    monkeypatch.setattr(approvals, "save", full)
    page = opened()
    page.text_input(key="approver-2014").set_value("Kari").run()
    page.button(key="approve").click().run()
    page.button(key="approve-now").click().run()
    assert "kunne ikke skrives" in page.error[0].value


def test_the_printed_section_is_approved_in_each_language_with_its_figures(load):
    stays = [f"p{number};AIG;01.01.2014;31.03.2014" for number in range(74)]
    out = load(participations="\n".join(["participant_id;scheme;started_on;ended_on", *stays]))
    page = alone("report", year="2014", part="approval")
    page.text_input(key="approver-2014").set_value("Kari").run()
    page.button(key="approve").click().run()
    page.button(key="approve-now").click().run()
    assert "publiserte tall stemmer fortsatt" in text_of(page)
    [path] = approvals.list_paths(out)
    content = approvals.read(path).content
    assert set(content["texts"]) == {"nb", "nn", "en"}
    assert all("74" in " ".join(lines) for lines in content["texts"].values())
    assert ["participants", "AIG", 2014] in content["used"]
    used = {row[0]: row for row in content["figures"]["rows"] if row[1] == "AIG"}
    assert used["participants"][3] == "74"
