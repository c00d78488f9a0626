"""The printed sections as a whole, of the demonstration data, and what they are traced to."""

import re
from functools import cache

import pytest

import queries
from pages.documents import proofread
from pages.documents.model import Fact, Heading, Paragraph, Table
from tests.documents import composed
from tests.ui.screen import use
from warehouse.build import build

LANGUAGES = ("nb", "nn", "en")
PLAN = "2017-2020"
WHOLE = [("annual", 2014, ""), ("plan", 2016, PLAN)]
# of 2014 the published text has these; the rest of its figures are in the whole text
PUBLISHED = ("74 personer", "fem grupper", "79 personer", "46 personer", "42", "44 personer", "13")
MONEY = ("1,0 mill. kroner", "11,7 mill. kroner", "91,4")


def printed(name: str) -> str:
    return (composed.PRINTED / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_section_of_2014_is_the_whole_text(demo, language):
    text = composed.as_text(composed.section(demo, "annual", 2014, language))
    assert text == printed(f"annual-2014-{language}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_from_2017_is_the_whole_text(demo, language):
    text = composed.as_text(composed.section(demo, "plan", 2016, language, PLAN))
    assert text == printed(f"plan-{PLAN}-{language}")


def test_the_section_of_2014_has_the_published_figures(demo):
    figures = [fact.shown for fact in composed.section(demo, "annual", 2014).facts]
    assert set(PUBLISHED) <= {shown.replace("\u00a0", " ") for shown in figures}
    assert set(MONEY) <= {shown.replace("\u00a0", " ") for shown in figures}


@pytest.mark.parametrize(("document", "year", "plan"), WHOLE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_the_text_is_a_figure(demo, document, year, plan, language):
    report = composed.of(demo, document, year, language, plan)
    for block in composed.section(demo, document, year, language, plan).blocks:
        if not isinstance(block, Paragraph | Heading):
            continue  # the numbers in tables are compared with their rows below
        plain = _plain(block)
        assert proofread.find_typed_numbers(plain, report.facts) == []


def _plain(block) -> str:
    """A block without its figures."""
    if isinstance(block, Heading):
        return block.text
    pieces = [piece for sentence in block.sentences for piece in sentence.pieces]
    return " ".join(piece for piece in pieces if isinstance(piece, str))


@pytest.mark.parametrize(("document", "year", "plan"), WHOLE)
def test_every_figure_in_the_text_is_the_figure_of_the_queries(
    demo, demonstration, document, year, plan
):
    @cache
    def values(answer: str, of: int, scheme: str | None) -> dict[str, object]:
        schemes = {"schemes": [scheme]} if scheme else {}
        return {row[0]: row[1] for row in demonstration.rows(answer, years=[of], **schemes)}

    for fact in composed.section(demo, document, year, plan=plan).facts:
        measure = queries.measures().get(fact.placeholder.measure)
        if measure and not fact.detail:
            figures = values(measure.answer, fact.year, fact.placeholder.scheme)
            if fact.is_hidden:  # so few that the text says fewer than 5
                assert fact.value is None and 0 < figures[measure.measure] < 5
            else:
                assert fact.value == figures[measure.measure]


def test_the_columns_in_the_text_are_those_of_their_rows(demo, demonstration):
    facts = composed.section(demo, "annual", 2014).facts
    for fact in (fact for fact in facts if "." in fact.placeholder.measure):
        answer, column = fact.placeholder.measure.split(".")
        schemes = {"schemes": [fact.placeholder.scheme]} if fact.placeholder.scheme else {}
        rows = demonstration.fetch(answer, years=[fact.year], **schemes)
        assert fact.value == rows.iloc[0][column]


def test_the_table_of_the_plan_has_its_rows(demo, demonstration):
    rows = demonstration.fetch("plan_table")
    blocks = composed.section(demo, "plan", 2016, plan=PLAN).blocks
    table = [block for block in blocks if isinstance(block, Table)][-1]
    amounts = [cell for row in table.rows for cell in row if isinstance(cell, Fact)]
    assert [fact.value for fact in amounts] == list(1000 * rows["amount_thousand_nok"])
    assert table.heads[2:] == ("2017", "2018", "2019", "2020")


@pytest.mark.parametrize("year", range(2012, 2018))
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_year_composes_without_a_gap(demo, year, language):
    for document in ("annual", "plan"):
        text = composed.as_text(composed.section(demo, document, year, language))
        assert not re.search(r"None|nan|\{|\}|–| {2}|\( ?\)| [.,]", text)


def test_a_year_that_is_not_over_has_no_result_and_no_changes(demo):
    section = composed.section(demo, "annual", 2017)
    assert "Budsjettrammen for 2017 er på 13,4 mill. kroner." in composed.as_text(section)
    assert "mindreforbruk" not in composed.as_text(section)
    assert "redusert" not in composed.as_text(section)
    why = {(omission.subject, omission.reason) for omission in section.omissions}
    assert ("Økonomi: Forbruksprosent", "2017 er ikke over i eksportene.") in why


def test_a_scheme_is_called_what_it_was_called_that_year(demo):
    assert "KVP Start er et" in composed.as_text(composed.section(demo, "annual", 2013))
    text = composed.as_text(composed.section(demo, "annual", 2016))
    assert "Jobbverksted 1 er et" in text
    assert "Jobbverksted 2 er for" in text


def test_a_scheme_without_participants_is_left_out_and_that_is_said(demo):
    section = composed.section(demo, "annual", 2014)
    assert "Jobbverksted 2" not in composed.as_text(section)
    assert [(omission.subject, omission.reason) for omission in section.omissions] == [
        ("Jobbverksted 2", "Ingen deltakere i 2014.")
    ]


def test_what_did_not_change_is_not_said_to_have_changed(demo):
    section = composed.section(demo, "annual", 2013)
    assert "henvisninger" not in composed.as_text(section)
    why = {(omission.subject, omission.reason) for omission in section.omissions}
    assert ("Jobbverksted", "Henvist, Jobbverksted: 175 mot 170, ingen endring å snakke om.") in why


def test_an_overspend_is_called_so_with_its_reason(demo):
    economy = composed.section(demo, "annual", 2013).find_paragraph("economy").text
    assert "et merforbruk på 0,2 mill. kroner" in economy.replace("\u00a0", " ")
    assert "Merforbruket skyldes høyere lønnsutgifter enn budsjettert." in economy


PARTICIPATIONS = """
    participant_id;scheme;group;started_on;ended_on;destination
    a;AIG;Ungdom;01.01.2014;31.01.2014;arbeid
    b;AIG;Ungdom;01.02.2014;;
"""
BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;366000;11800000
    2014;17090;366000;-100000
"""


@pytest.fixture
def load(exports, tmp_path, monkeypatch):
    """The folder of a warehouse of a few written rows."""

    def write(**families):
        folder = exports(extract_date="2014-12-31", **families)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        return tmp_path / "out"

    return write


def test_only_a_budget_composes_a_section(load):
    out = load(budget=BUDGET, settings='department = "Seksjonen"')
    section = composed.section(out, "annual", 2014)
    assert composed.as_text(section) == (
        "# Seksjonen\n## Økonomi\nBudsjettrammen for 2014 er på 11,7 mill. kroner.\n"
    )
    why = {(omission.subject, omission.reason) for omission in section.omissions}
    assert ("Arbeidstrening", "Deltakere er ikke kjent: det mangler deltakelser.") in why
    assert ("Økonomi", "Forbruksprosent er ikke kjent: det mangler regnskap.") in why


def test_only_participations_compose_a_section(load):
    schemes = "scheme;name\nAIG;Arbeidstrening i gruppe\n"
    section = composed.section(load(participations=PARTICIPATIONS, schemes=schemes), "annual", 2014)
    text = composed.as_text(section)
    assert "## Økonomi" not in text
    assert "Kapasitetsutnyttelsen" not in text
    why = {(omission.subject, omission.reason) for omission in section.omissions}
    assert ("Økonomi", "Avvik er ikke kjent: det mangler budsjett og regnskap.") in why
