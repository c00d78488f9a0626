"""A section as a Word file: real headings, real tables, its language set, its figures listed."""

import io

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt

from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import figure_list
from pages.documents.markup import LANGUAGES
from pages.documents.model import Block, Heading, Paragraph, Section, Table, shown

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
A4 = (Cm(21), Cm(29.7))
MARGIN = Cm(2.5)
NORMAL, SMALL = Pt(9), Pt(8)
WIDEST = 44  # characters of a column that count for its width
LETTER = 0.6  # of its size: what a letter takes at most, on the average of a word
CELL = Cm(0.4)  # the space beside the text of a cell


def content(section: Section, chosen: Choice) -> bytes:
    """The bytes of the file."""
    document = Document()
    _describe(document, section)
    _lay_out(document.sections[0], *A4)
    for block in section.blocks:
        _add(document, block)
    _annex(document, section, chosen)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _describe(document, section: Section) -> None:
    """Title, author and language; dated by the load, whoever asks for the file and when."""
    told, language = document.core_properties, LANGUAGES[section.language]
    told.title = f"{section.title} {section.year}"
    told.author = cache.fetch_status()["department"] or ""
    told.comments, told.language = "", language
    told.created = told.modified = cache.fetch_status()["loaded_at"]
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for properties in defaults.iter(qn("w:rPr")):
        _speak(properties, language)


def _speak(properties, language: str) -> None:
    """The language a spelling checker and a screen reader take the text to be in."""
    told = properties.find(qn("w:lang"))
    if told is None:
        told = OxmlElement("w:lang")
        properties.append(told)
    told.set(qn("w:val"), language)


def _lay_out(page, width: Length, height: Length) -> None:
    page.page_width, page.page_height = width, height
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN


def _add(document, block: Block) -> None:
    if isinstance(block, Heading):
        document.add_heading(block.text, block.level)
    elif isinstance(block, Paragraph):
        document.add_paragraph(block.text)
    else:
        _table(document, block, NORMAL)


def _table(document, told: Table, size: Pt) -> None:
    if told.caption:
        document.add_paragraph(told.caption, style="Caption").paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=len(told.heads), style="Table Grid")
    table.autofit = False
    widths = _widths(told, size, document.sections[-1])
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _fill(table.rows[0], told.heads, told, widths, size, is_head=True)
    for row in told.rows:
        _fill(table.add_row(), tuple(map(shown, row)), told, widths, size)
    document.add_paragraph(told.note)


def _fill(row, texts: tuple, told: Table, widths: list, size: Pt, is_head=False) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:  # on each page the table goes on to, and a head to a screen reader
        properties.append(OxmlElement("w:tblHeader"))
    for place, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        cell.width = widths[place]
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = is_head or None, size
        if place >= told.first_number:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _widths(told: Table, size: Pt, page) -> list[Length]:
    """Each column's longest word, and the rest of the page by the longest text of each."""
    columns = list(zip(told.heads, *(map(shown, row) for row in told.rows), strict=True))
    words = [max(map(len, " ".join(column).split(" "))) for column in columns]
    texts = [min(max(map(len, column)), WIDEST) for column in columns]
    least = [int(size * LETTER) * letters + CELL for letters in words]
    whole = page.page_width - page.left_margin - page.right_margin
    rest = max(whole - sum(least), 0)
    wished = [max(text - word, 0) + 1 for text, word in zip(texts, words, strict=True)]
    widths = [width + rest * wish // sum(wished) for width, wish in zip(least, wished, strict=True)]
    return [Length(width * whole // max(sum(widths), whole)) for width in widths]


def _annex(document, section: Section, chosen: Choice) -> None:
    """On pages of their own, across: the figures, what they mean, the exports, the notes."""
    page = document.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    _lay_out(page, *reversed(A4))
    for label, heads, rows in figure_list.tables(section, chosen):
        document.add_heading(label, 2)
        _table(document, Table("", heads, tuple(rows), first_number=len(heads)), SMALL)
    for note in figure_list.notes(section):
        document.add_paragraph(note)
