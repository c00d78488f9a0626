"""A section as a Word file: real headings and tables, its language set, its figures listed."""

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
from pages.documents.model import Block, Heading, Paragraph, Section, Table, write_piece

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
A4 = (Cm(21), Cm(29.7))
MARGIN = Cm(2.5)
NORMAL, SMALL = Pt(9), Pt(8)
WIDEST = 44  # characters of a column that count for its width
LETTER = 0.6  # of the font size: the average width of a letter in a word, at most
CELL = Cm(0.4)  # the space beside the text of a cell


def content(section: Section, chosen: Choice) -> bytes:
    """The bytes of the file."""
    document = Document()
    _set_properties(document, section)
    _set_page(document.sections[0], *A4)
    for block in section.blocks:
        _add_block(document, block)
    _add_annex(document, section, chosen)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _set_properties(document, section: Section) -> None:
    """Sets title, author and language; the date is that of the load, not of the download."""
    properties, language = document.core_properties, LANGUAGES[section.language]
    properties.title = f"{section.title} {section.year}"
    properties.author = cache.fetch_status()["department"] or ""
    properties.comments, properties.language = "", language
    properties.created = properties.modified = cache.fetch_status()["loaded_at"]
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for run_properties in defaults.iter(qn("w:rPr")):
        _set_language(run_properties, language)


def _set_language(run_properties, language: str) -> None:
    """Sets the language that a spelling checker and a screen reader take the text to be in."""
    element = run_properties.find(qn("w:lang"))
    if element is None:
        element = OxmlElement("w:lang")
        run_properties.append(element)
    element.set(qn("w:val"), language)


def _set_page(page, width: Length, height: Length) -> None:
    page.page_width, page.page_height = width, height
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN


def _add_block(document, block: Block) -> None:
    if isinstance(block, Heading):
        document.add_heading(block.text, block.level)
    elif isinstance(block, Paragraph):
        document.add_paragraph(block.text)
    else:
        _add_table(document, block, NORMAL)


def _add_table(document, table: Table, size: Pt) -> None:
    if table.caption:
        caption = document.add_paragraph(table.caption, style="Caption")
        caption.paragraph_format.keep_with_next = True
    grid = document.add_table(rows=1, cols=len(table.heads), style="Table Grid")
    grid.autofit = False
    widths = _compute_widths(table, size, document.sections[-1])
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    _fill_row(grid.rows[0], table.heads, table, widths, size, is_head=True)
    for row in table.rows:
        _fill_row(grid.add_row(), tuple(map(write_piece, row)), table, widths, size)
    document.add_paragraph(table.note)


def _fill_row(row, texts: tuple, table: Table, widths: list, size: Pt, is_head=False) -> None:
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:  # repeated on each page of the table, and a head to a screen reader
        properties.append(OxmlElement("w:tblHeader"))
    for place, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        cell.width = widths[place]
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = is_head or None, size
        if place >= table.first_number:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _compute_widths(table: Table, size: Pt, page) -> list[Length]:
    """The width of each column: its longest word, and a share of the rest by its longest text."""
    rows = (map(write_piece, row) for row in table.rows)
    columns = list(zip(table.heads, *rows, strict=True))
    words = [max(map(len, " ".join(column).split(" "))) for column in columns]
    texts = [min(max(map(len, column)), WIDEST) for column in columns]
    least = [int(size * LETTER) * letters + CELL for letters in words]
    whole = page.page_width - page.left_margin - page.right_margin
    rest = max(whole - sum(least), 0)
    wishes = [max(text - word, 0) + 1 for text, word in zip(texts, words, strict=True)]
    widths = [width + rest * wish // sum(wishes) for width, wish in zip(least, wishes, strict=True)]
    return [Length(width * whole // max(sum(widths), whole)) for width in widths]


def _add_annex(document, section: Section, chosen: Choice) -> None:
    """Adds landscape pages with the figures, their definitions, the exports and the notes."""
    page = document.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    _set_page(page, *reversed(A4))
    for label, heads, rows in figure_list.list_tables(section, chosen):
        document.add_heading(label, 2)
        _add_table(document, Table("", heads, tuple(rows), first_number=len(heads)), SMALL)
    for note in figure_list.list_notes(section):
        document.add_paragraph(note)
