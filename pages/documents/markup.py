"""A section as Markdown, and as HTML that stands alone: it fetches nothing from elsewhere."""

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from pages.answers.choice import Choice
from pages.documents import figure_list
from pages.documents.model import (
    Block,
    Fact,
    Heading,
    Paragraph,
    Piece,
    Section,
    Table,
    write_piece,
)

LANGUAGES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
STYLE = """
body { font: 1rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, th { font-family: Arial, Helvetica, sans-serif; line-height: 1.25; }
span[title] { text-decoration: underline dotted; text-underline-offset: 0.2em; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.85rem; margin: 1rem 0; }
th, td { border: 1px solid #888; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
@media print { span[title] { text-decoration: none; } }
"""


def write_html(section: Section, chosen: Choice) -> str:
    """A whole page with its own style and no scripts; hovering a figure shows what it is."""
    language = LANGUAGES[section.language]

    def write(piece: Piece) -> str:
        return write_html_piece(piece, section, chosen)

    body = "\n".join(write_html_block(block, write) for block in section.blocks)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(section.title)} {section.year}</title>\n<style>{STYLE}</style>\n"
        f"</head>\n<body>\n{body}\n{_write_annex(section, chosen)}\n</body>\n</html>\n"
    )


def write_html_block(block: Block, write: Callable[[Piece], str]) -> str:
    """One block as HTML; write: turns one piece of it into HTML."""
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        sentences = ("".join(map(write, sentence.pieces)) for sentence in block.sentences)
        return f"<p>{' '.join(sentences)}</p>"
    return _write_table(block, write)


def write_html_piece(
    piece: Piece, section: Section, chosen: Choice, is_rounded: bool = False
) -> str:
    """One piece as HTML; a figure has its measure, value and definition as its title.

    is_rounded: as the screen has the value; a file has all its digits.
    """
    if not isinstance(piece, Fact):
        return escape(piece)
    note = figure_list.write_note(piece, section.language, chosen, is_rounded)
    return f'<span title="{escape(note)}">{escape(piece.shown)}</span>'


def write_markdown(section: Section, chosen: Choice) -> str:
    """The section as Markdown, with the figures in a table below."""
    parts = [_write_markdown_block(block) for block in section.blocks]
    for label, heads, rows in figure_list.list_tables(section, chosen):
        parts += [f"## {_escape_markdown(label)}", _write_markdown_table(heads, rows)]
    parts += [_escape_markdown(note) for note in figure_list.list_notes(section)]
    return "\n\n".join(parts) + "\n"


def write_markdown_body(section: Section) -> str:
    """The text alone as Markdown, without the list of figures."""
    return "\n\n".join(_write_markdown_block(block) for block in section.blocks)


def _write_table(table: Table, write: Callable[[Piece], str]) -> str:
    heads = [
        f'<th scope="col"{_write_class(table, place)}>{escape(head)}</th>'
        for place, head in enumerate(table.heads)
    ]
    rows = [
        "".join(
            f"<td{_write_class(table, place)}>{write(cell)}</td>" for place, cell in enumerate(row)
        )
        for row in table.rows
    ]
    note = f"<p>{escape(table.note)}</p>" if table.note else ""
    return (
        f'<div tabindex="0"><table><caption>{escape(table.caption)}</caption>'
        f"<thead><tr>{''.join(heads)}</tr></thead>"
        f"<tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table></div>{note}"
    )


def _write_class(table: Table, place: int) -> str:
    return ' class="number"' if place >= table.first_number else ""


def _write_annex(section: Section, chosen: Choice) -> str:
    """The list of figures, their definitions, their exports and the notes."""
    tables = [
        _write_table(Table(label, heads, tuple(rows), first_number=len(heads)), escape)
        for label, heads, rows in figure_list.list_tables(section, chosen)
    ]
    notes = "".join(f"<p>{escape(note)}</p>" for note in figure_list.list_notes(section))
    return f"<hr>{''.join(tables)}{notes}"


def _write_markdown_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_escape_markdown(block.text)}"
    if isinstance(block, Paragraph):
        return _escape_markdown(block.text)
    rows = [tuple(map(write_piece, row)) for row in block.rows]
    parts = (
        f"**{_escape_markdown(block.caption)}**",
        _write_markdown_table(block.heads, rows),
        _escape_markdown(block.note),
    )
    return "\n\n".join(filter(None, parts))


def _write_markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(_write_markdown_cell, line))} |" for line in lines)


def _write_markdown_cell(text: str) -> str:
    return text if text == "---" else _escape_markdown(text)


def _escape_markdown(text: str) -> str:
    """The text with every character escaped that Markdown would act on."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", text)
