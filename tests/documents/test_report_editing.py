"""Editing: figures stay bound, damage is a sentence, and what no longer fits is marked."""

import pytest

from pages.documents import document as documents_document
from pages.documents import proofread
from pages.documents.editor_syntax import EditorSyntax, SyntaxProblem
from pages.documents.model import Sentence
from tests.documents import composed
from tests.ui.screen import use
from warehouse.build import build
from warehouse.storage import drafts


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("document", "year"), [("annual", 2014), ("plan", 2016)])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_text_that_is_read_back_unchanged_prints_the_same(demo, document, year, language):
    report = composed.of(demo, document, year, language)
    wording = EditorSyntax(report.facts)
    for paragraph in (
        block
        for block in documents_document.compose_section(report).blocks
        if hasattr(block, "sentences")
    ):
        readable = "\n".join(wording.to_text(sentence.code) for sentence in paragraph.sentences)
        assert "{" not in readable
        drafts.save(demo, report.name, paragraph.key, wording.to_code(readable), "")
        again = documents_document.compose_section(report).find_paragraph(paragraph.key)
        assert again.text == paragraph.text
        assert again.is_edited
        assert [remark for sentence in again.sentences for remark in sentence.remarks] == []


def test_a_figure_is_called_by_words_that_can_be_kept_intact(demo):
    report = composed.of(demo, "annual", 2014)
    economy = documents_document.compose_section(report).find_paragraph("economy").sentences[0]
    assert plain(EditorSyntax(report.facts).to_text(economy.code)) == (
        "Regnskapsresultatet viser et [mindreforbruk|avvik i ord] på "
        "[1,0 mill. kroner|avvik i mill.] av en budsjettramme på "
        "[11,7 mill. kroner|justert budsjett i mill.]."
    )


def edited(demo, text: str, year: int = 2014, language: str = "nb"):
    """The paragraph about groups as it prints after somebody has put this text there."""
    report = composed.of(demo, "annual", year, language)
    drafts.save(demo, report.name, "groups", EditorSyntax(report.facts).to_code(text), "")
    return documents_document.compose_section(report).find_paragraph("groups")


def test_a_figure_stays_bound_whatever_is_typed_before_the_bar(demo):
    text = "Vi hadde [75|deltakere AIG] i  [x| Deltakere  PFF]."
    report = composed.of(demo, "annual", 2014)
    assert edited(demo, text).text == "Vi hadde 74 personer i  44 personer."
    assert EditorSyntax(report.facts).find_retyped(text) == [
        ("75", "74 personer"),
        ("x", "44 personer"),
    ]


def test_a_bound_figure_follows_its_year(demo):
    text = "Vi hadde [?|deltakere AIG]."
    assert edited(demo, text, 2014).text == "Vi hadde 74 personer."
    assert edited(demo, text, 2015).text == "Vi hadde 78 personer."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Vi hadde [74|deltakere AIK].", "«deltakere AIK» er ikke navnet på et tall her"),
        ("Vi hadde [74 personer.", "En hakeparentes er ikke hel"),
        ("Vi hadde 74|deltakere AIG].", "En hakeparentes er ikke hel"),
        ("Vi hadde {participants AIG}.", "Krøllparenteser kan ikke brukes"),
    ],
)
def test_a_damaged_figure_is_a_clear_sentence(demo, text, why):
    with pytest.raises(SyntaxProblem, match=why):
        EditorSyntax(composed.of(demo, "annual", 2014).facts).to_code(text)


def remarks(demo, text: str, year: int = 2014, language: str = "nb") -> list[str]:
    sentences = edited(demo, text, year, language).sentences
    return [
        plain(f"{remark.text}: {remark.reason}")
        for sentence in sentences
        for remark in sentence.remarks
    ]


def test_a_number_typed_by_hand_is_marked(demo):
    assert [remark.split(":")[0] for remark in remarks(demo, "Vi fikk 3 nye i 2014.")] == ["3"]
    assert [remark.split(":")[0] for remark in remarks(demo, "Det kostet 1 250,50 kr.")] == [
        "1 250,50"
    ]


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("nb", "To av tretti og syttifire til.", ["To", "tretti", "syttifire"]),
        ("nn", "Det var førti av dei.", ["førti"]),
        ("en", "Only seventy-four of them came to us.", ["seventy-four"]),
        ("nb", "Ingen av dem var der en eneste dag, tross tolvmilen.", []),
    ],
)
def test_a_number_typed_in_words_is_marked(demo, language, text, marked):
    marks = remarks(demo, text, language=language)
    assert [remark.split(":")[0] for remark in marks] == marked


def test_years_and_names_with_numbers_are_not_typed_figures(demo):
    assert remarks(demo, "I 2013 og 2014 hadde vi ungdom under 30 år.") == []
    assert remarks(demo, "Jobbverksted 2 startet i 2016.", 2016) == []


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Flere ble henvist, [160|henvist JV].", ["Flere: Henvist, Jobbverksted: 160 mot 175."]),
        ("Færre ble henvist, [160|henvist JV].", []),
        (
            "Flere deltok i gruppe, [74|deltakere AIG].",
            ["Flere: Deltakere, Arbeidstrening i gruppe: 74 mot 73, ingen endring å snakke om."],
        ),
        ("Det gikk opp, [160|henvist JV].", ["gikk opp: Henvist, Jobbverksted: 160 mot 175."]),
        ("Det gikk ned, [160|henvist JV].", []),
        ("Flere hensyn ble tatt.", []),  # no figure to compare it with
        ("Et merforbruk på [x|avvik i mill.].", ["merforbruk"]),
        ("Et mindreforbruk på [x|avvik i mill.].", []),
        ("Merforbruket var lite.", ["Merforbruket"]),  # compared with the year, also without one
        ("Utnyttelsen var god, [x|kapasitetsutnyttelse AIG].", []),
        ("De var lengre i tiltaket, [61|forlenget JV].", []),  # no figure of days
        ("[x|avvik med stor bokstav] skyldes [x|avvik årsak].", []),
    ],
)
def test_a_word_that_does_not_fit_its_figure_is_marked_with_why(demo, text, marked):
    marks = remarks(demo, text)
    assert len(marks) == len(marked)
    assert all(mark.startswith(start) for mark, start in zip(marks, marked, strict=True))


def test_a_use_of_places_below_the_floor_is_not_good(exports, tmp_path, monkeypatch):
    folder = exports(
        extract_date="2014-12-31",
        schemes="scheme;name;kind\nAIG;Arbeidstrening i gruppe;group\n",
        groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014\n",
        participations="participant_id;scheme;group;started_on\na;AIG;Ungdom;01.01.2014\n",
    )
    use(monkeypatch, folder, tmp_path / "out")
    build(folder, tmp_path / "out")
    text = "Utnyttelsen var god, [x|kapasitetsutnyttelse AIG]."
    assert remarks(tmp_path / "out", text) == [
        "god: Kapasitetsutnyttelse, Arbeidstrening i gruppe: 50,0 %, under 85,0 %."
    ]


def test_words_are_checked_against_figures_in_each_language(demo):
    assert len(remarks(demo, "Fleire vart viste til, [x|henvist JV].", language="nn")) == 1
    assert len(remarks(demo, "More were referred, [x|referred JV].", language="en")) == 1


def test_a_sentence_whose_figure_is_not_known_is_left_out_of_a_draft_too(demo):
    report = composed.of(demo, "annual", 2014)
    drafts.save(demo, report.name, "groups", "Sju.\nVi hadde {participants JV3} der.", "")
    section = documents_document.compose_section(report)
    assert section.find_paragraph("groups").text == "Sju."
    assert "JV3 finnes ikke i eksportene." in [omission.reason for omission in section.omissions]


def test_our_own_sentences_have_nothing_to_remark(demo):
    for year in (2013, 2014, 2016):
        report = composed.of(demo, "annual", year)
        for block in documents_document.template_section(report).blocks:
            for sentence in getattr(block, "sentences", ()):
                checked = proofread.proofread(sentence, report.facts)
                assert isinstance(checked, Sentence)
                assert checked.remarks == ()
