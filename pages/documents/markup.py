"""A section as HTML that stands alone, nothing in it fetched from elsewhere, and as Markdown."""

import re
from collections.abc import Callable
from html import escape

from pages.answers.choice import Choice
from pages.documents import figure_list
from pages.documents.model import Block, Fact, Heading, Paragraph, Piece, Section, Table, shown

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


def html(section: Section, chosen: Choice) -> str:
    """A whole page with its own style and no scripts; each figure tells what it is when held."""
    language = LANGUAGES[section.language]
    body = "\n".join(block(each, _noted(section, chosen)) for each in section.blocks)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(section.title)} {section.year}</title>\n<style>{STYLE}</style>\n"
        f"</head>\n<body>\n{body}\n{_annex(section, chosen)}\n</body>\n</html>\n"
    )


def block(told: Block, write: Callable[[Piece], str]) -> str:
    """One block as HTML; `write` gives each piece of it."""
    if isinstance(told, Heading):
        return f"<h{told.level}>{escape(told.text)}</h{told.level}>"
    if isinstance(told, Paragraph):
        sentences = ("".join(map(write, sentence.pieces)) for sentence in told.sentences)
        return f"<p>{' '.join(sentences)}</p>"
    return _table(told, write)


def markdown(section: Section, chosen: Choice) -> str:
    """The same as Markdown, with the figures in a table below."""
    told = [_markdown_of(each) for each in section.blocks]
    for label, heads, rows in figure_list.tables(section, chosen):
        told += [f"## {_plain(label)}", _markdown_table(heads, rows)]
    told += [_plain(note) for note in figure_list.notes(section)]
    return "\n\n".join(told) + "\n"


def body(section: Section) -> str:
    """The text itself as Markdown, without the list of figures."""
    return "\n\n".join(_markdown_of(each) for each in section.blocks)


def _noted(section: Section, chosen: Choice) -> Callable[[Piece], str]:
    def write(piece: Piece) -> str:
        if not isinstance(piece, Fact):
            return escape(piece)
        note = figure_list.note(piece, section.language, chosen)
        return f'<span title="{escape(note)}">{escape(piece.shown)}</span>'

    return write


def _table(told: Table, write: Callable[[Piece], str]) -> str:
    heads = [
        f'<th scope="col"{_side(told, place)}>{escape(head)}</th>'
        for place, head in enumerate(told.heads)
    ]
    rows = [
        "".join(f"<td{_side(told, place)}>{write(cell)}</td>" for place, cell in enumerate(row))
        for row in told.rows
    ]
    note = f"<p>{escape(told.note)}</p>" if told.note else ""
    return (
        f'<div tabindex="0"><table><caption>{escape(told.caption)}</caption>'
        f"<thead><tr>{''.join(heads)}</tr></thead>"
        f"<tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table></div>{note}"
    )


def _side(told: Table, place: int) -> str:
    return ' class="number"' if place >= told.first_number else ""


def _annex(section: Section, chosen: Choice) -> str:
    """The list of figures, what each means, the exports they come from, and what goes with it."""
    made = [
        _table(Table(label, heads, tuple(rows), first_number=len(heads)), escape)
        for label, heads, rows in figure_list.tables(section, chosen)
    ]
    notes = "".join(f"<p>{escape(note)}</p>" for note in figure_list.notes(section))
    return f"<hr>{''.join(made)}{notes}"


def _markdown_of(told: Block) -> str:
    if isinstance(told, Heading):
        return f"{'#' * told.level} {_plain(told.text)}"
    if isinstance(told, Paragraph):
        return _plain(told.text)
    table = _markdown_table(told.heads, [tuple(map(shown, row)) for row in told.rows])
    return "\n\n".join(filter(None, (f"**{_plain(told.caption)}**", table, _plain(told.note))))


def _markdown_table(heads, rows) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return text if text == "---" else _plain(text)


def _plain(text: str) -> str:
    """Text with nothing in it that Markdown would act on."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", text)
