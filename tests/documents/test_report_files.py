"""The section to take along: the text of the screen, a list of its figures, nothing fetched."""

import io
import re
from html.parser import HTMLParser

import pytest
from docx import Document
from docx.oxml.ns import qn

from pages.answers import cache
from pages.app import auth
from pages.documents import document as documents_document
from pages.documents import downloads, figure_list, templates, word_file
from pages.documents.model import Heading, Paragraph, Table, list_facts
from pages.session import Person
from tests.documents import composed
from tests.ui.screen import reader, use
from warehouse.build import build

LANGUAGES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
WHICH = [("annual", 2014, ""), ("plan", 2016, "2017-2020")]


def made(report, kind: str) -> bytes:
    return downloads.make_file(reader(cache.warehouse_path()), report, kind)


@pytest.mark.parametrize(("document", "year", "plan"), WHICH)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_file_has_the_text_with_real_headings_and_tables(
    demo, document, year, plan, language
):
    report = composed.of(demo, document, year, language, plan)
    section, word = (
        documents_document.compose_section(report),
        Document(io.BytesIO(made(report, "docx"))),
    )
    headings = [(block.text, block.level) for block in section.blocks if isinstance(block, Heading)]
    styled = [
        paragraph for paragraph in word.paragraphs if paragraph.style.name.startswith("Heading")
    ]
    assert [
        (paragraph.text, int(paragraph.style.name[-1])) for paragraph in styled[: len(headings)]
    ] == headings
    written = [paragraph.text for paragraph in word.paragraphs]
    paragraphs = [block.text for block in section.blocks if isinstance(block, Paragraph)]
    assert [text for text in written if text in paragraphs] == paragraphs
    tables = [block for block in section.blocks if isinstance(block, Table)]
    assert len(word.tables) == len(tables) + 4  # figures, targets, definitions, exports
    for table, printed in zip(word.tables, tables, strict=False):
        assert tuple(cell.text for cell in table.rows[0].cells) == printed.heads
        assert len(table.rows) == 1 + len(printed.rows)


def test_the_word_file_says_its_language_and_what_it_is(demo):
    for language, code in LANGUAGES.items():
        word = Document(io.BytesIO(made(composed.of(demo, "annual", 2014, language), "docx")))
        assert word.core_properties.language == code
        defaults = word.styles.element.find(qn("w:docDefaults"))
        assert [element.get(qn("w:val")) for element in defaults.iter(qn("w:lang"))] == [code]
        assert word.core_properties.title.endswith("2014")
        assert word.core_properties.author == "Arbeidstreningsseksjonen"


def test_the_heads_of_a_table_in_the_word_file_are_heads(demo):
    word = Document(io.BytesIO(made(composed.of(demo, "annual", 2014), "docx")))
    for table in word.tables:
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)


@pytest.mark.parametrize("letters", [5, 300])
def test_a_table_stays_on_the_page_whatever_its_words(demo, letters):
    page = Document().sections[0]
    table = Table("", ("Mål", "Tekst"), (("x" * letters, "to ord"),))
    widths = word_file._compute_widths(table, word_file.SMALL, page)
    assert min(widths) > 0
    assert sum(widths) <= page.page_width - page.left_margin - page.right_margin


class _Read(HTMLParser):
    """What a page refers to, its text by tag, and its language."""

    def __init__(self):
        super().__init__()
        self.tags, self.referred, self.titles, self.language = [], [], [], ""

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.append(tag)
        self.referred += [attributes[name] for name in ("src", "href") if name in attributes]
        self.titles += [attributes["title"]] if "title" in attributes else []
        self.language = attributes.get("lang", self.language)


@pytest.mark.parametrize(("document", "year", "plan"), WHICH)
def test_the_html_file_stands_alone_and_explains_each_figure(demo, document, year, plan):
    report = composed.of(demo, document, year, "nn", plan)
    text, page = made(report, "html").decode("utf-8"), _Read()
    page.feed(text)
    assert page.language == "nn-NO"
    assert page.referred == []
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert "url(" not in text
    assert "@import" not in text
    assert page.tags.count("h1") == 1
    figures = [
        fact
        for block in documents_document.compose_section(report).blocks
        for fact in _facts(block)
    ]
    assert len(page.titles) == len(figures)


def _facts(block):
    return list_facts(block)


def test_the_markdown_file_is_the_text_and_the_list(demo):
    report = composed.of(demo, "annual", 2014)
    text = made(report, "md").decode("utf-8")
    for block in documents_document.compose_section(report).blocks:
        assert block.text in text
    assert "| 1,0 mill. kroner | Avvik | 1 002 447,36 kr mindreforbruk |" in text.replace(
        "\u00a0", " "
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_has_each_figure_exactly_and_the_exports_it_comes_from(demo, language):
    report = composed.of(demo, "annual", 2014, language)
    section = documents_document.compose_section(report)
    lines = figure_list.list_lines(section, report.chosen)
    assert {fact.shown for fact in section.facts} == {line.printed for line in lines}
    assert all(all(line.cells) and line.definition for line in lines)
    names = {file for file, _, _ in figure_list.list_files(section)}
    assert {"deltakelser_2014.csv", "regnskap_2014.csv", "budsjett_2014.csv"} <= names
    assert not {"kommentarer.csv", "publisert.csv"} & names
    assert all(re.fullmatch("[0-9a-f]{12}", sha) for _, sha, _ in figure_list.list_files(section))


def test_what_stands_in_the_exports_is_never_markup(exports, tmp_path, monkeypatch):
    folder = exports(
        extract_date="2014-12-31",
        settings='department = "<b>Avd|*x*</b>"',
        schemes='scheme;name\nSTART;"<script>alert(1)</script>"\n',
        participations="participant_id;scheme;started_on\na;START;01.01.2014\n",
    )
    use(monkeypatch, folder, tmp_path / "out")
    build(folder, tmp_path / "out")
    report = composed.of(tmp_path / "out", "annual", 2014)
    text = made(report, "html").decode("utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "<b>" not in made(report, "md").decode("utf-8")


def test_the_name_says_what_is_in_the_file(demo):
    report = composed.of(demo, "annual", 2014)
    assert downloads.file_name(report, "docx") == "arsrapport_2014_nb_2017-10-31.docx"
    report = composed.of(demo, "plan", 2016, "en", "2017-2020")
    assert downloads.file_name(report, "html") == "plan_2017-2020_en_2017-10-31.html"


def test_one_who_may_no_longer_look_or_sees_some_offices_gets_no_file(demo, monkeypatch):
    report = composed.of(demo, "annual", 2014)
    limited = Person("ola@kommune.no", offices=("NAV Nord",))
    monkeypatch.setattr(auth, "still_has_access", lambda person: True)
    with pytest.raises(PermissionError, match="ikke lenger tilgang"):
        downloads.make_file(reader(cache.warehouse_path(), person=limited), report, "docx")
    monkeypatch.setattr(auth, "still_has_access", lambda person: False)
    with pytest.raises(PermissionError, match="ikke lenger tilgang"):
        downloads.make_file(reader(cache.warehouse_path()), report, "docx")


def test_what_the_department_writes_itself_is_in_no_file(demo):
    own = [paragraph["nb"] for paragraph in templates.read_template("annual")["own"]]
    text = made(composed.of(demo, "annual", 2014), "md").decode("utf-8")
    assert own
    assert not any(sentence in text for sentence in own)
