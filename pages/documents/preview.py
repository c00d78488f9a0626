"""Preview of a section: the text as it will be printed, with the figures beside each paragraph."""

import re
from functools import partial
from html import escape

import pandas
import streamlit as st

from pages import session
from pages.components import fold, prose, table
from pages.documents import figure_list, markup, templates
from pages.documents.document import Document
from pages.documents.model import (
    Block,
    Fact,
    Heading,
    Omission,
    Paragraph,
    Section,
    Sentence,
    list_facts,
    write_piece,
)
from pages.i18n import formats
from pages.i18n.translate import count, say

WARNING = "⚠"
STYLE = """
<style>
.printed { display: grid; grid-template-columns: minmax(0, 40rem) minmax(14rem, 1fr); gap: 0 2rem; }
.printed > h2, .printed > h3, .printed > h4 { grid-column: 1 / -1; margin: 0.75rem 0 0.25rem; }
.printed p { margin: 0 0 1rem; line-height: 1.65; }
.printed span[title] { text-decoration: underline dotted; text-underline-offset: 0.25em; }
.printed mark { background: none; color: inherit; font-weight: 700; border-bottom: 2px solid; }
.printed table { border-collapse: collapse; }
.printed th, .printed td { border: 1px solid; padding: 0.2rem 0.5rem; text-align: left; }
.printed .number { text-align: right; white-space: nowrap; }
.printed caption { text-align: left; font-weight: 600; }
.printed .scrolls { overflow-x: auto; margin-bottom: 1rem; grid-column: 1 / -1; }
.printed .notes { font-size: 0.85rem; margin: 0 0 1rem; padding: 0 0 0 0.75rem; list-style: none; }
.printed .notes { border-left: 1px solid; }
.printed .notes li { margin: 0 0 0.15rem; }
.printed { max-height: 74rem; overflow-y: auto; }
@media print { .printed { max-height: none; } }
@media (max-width: 60rem) { .printed { grid-template-columns: minmax(0, 1fr); } }
</style>
"""


def show(section: Section, document: Document) -> None:
    """Shows the section; hovering a figure shows what it is, and so do the notes beside it."""
    if session.is_printing():
        _print_blocks(section.blocks)
        return
    body = "".join(_write_block(block, section, document) for block in section.blocks)
    language = markup.LANGUAGES[section.language]
    with st.container(border=True, key=f"printed-{section.name}"):
        label = escape(say("The text as it will be printed"))
        region = f'class="printed" tabindex="0" role="region" aria-label="{label}"'
        st.html(f'{STYLE}<div {region} lang="{language}">{body}</div>')


def _print_blocks(blocks: tuple[Block, ...]) -> None:
    """Prints the text alone: its figures have a list of their own."""
    for block in blocks:
        if isinstance(block, Heading):
            prose.heading(formats.plain(block.text))
        elif isinstance(block, Paragraph):
            prose.show(formats.plain(block.text))
        else:
            prose.show(f"**{formats.plain(block.caption)}**")
            rows = [[formats.plain(write_piece(cell)) for cell in row] for row in block.rows]
            numbers = tuple(block.heads[block.first_number :])
            table.show_texts(pandas.DataFrame(rows, columns=list(block.heads)), numbers)
            prose.note(formats.plain(block.note))


def show_omissions(section: Section) -> None:
    """Shows folded what is left out and why, what nobody can compute, and the words for sizes."""
    number = len(section.omissions)
    heading = count(
        "{number} sentence left out, and why", "{number} sentences left out, and why", number
    )
    fold.show(heading, "omissions", partial(_list_omissions, section))
    heading = say("What the department writes itself")
    fold.show(heading, "own-topics", partial(_list_own_topics, section))
    notes = [formats.plain(note) for note in figure_list.list_notes(section)]
    fold.show(say("How it is written"), "notes", partial(prose.list_lines, *notes))


def _list_omissions(section: Section) -> None:
    lines = [_describe_omission(omission) for omission in section.omissions]
    prose.list_lines(*(lines or [say("Nothing: every sentence could be written.")]))


def _list_own_topics(section: Section) -> None:
    prose.show(say("These cannot be computed. Write them yourself, under “Edit the text”:"))
    prose.list_lines(*map(formats.plain, section.own_topics))


def list_remarks(section: Section) -> list[str]:
    """The remarks on the edited sentences: the word or number, and the reason."""
    paragraphs = [block for block in section.blocks if isinstance(block, Paragraph)]
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph.sentences]
    remarks = [remark for sentence in sentences for remark in sentence.remarks]
    texts = [say("“{text}”: {why}", text=remark.text, why=remark.reason) for remark in remarks]
    return [f"{WARNING} {text}" for text in texts]


def _describe_omission(omission: Omission) -> str:
    return f"**{formats.plain(omission.subject)}**: {formats.plain(omission.reason)}"


def _write_block(block: Block, section: Section, document: Document) -> str:
    if isinstance(block, Heading):
        level = block.level + 1  # the page's own title is above them all
        return f"<h{level}>{escape(block.text)}</h{level}>"
    if isinstance(block, Paragraph):
        text = " ".join(
            _write_sentence(sentence, section, document) for sentence in block.sentences
        )
        return f"<p>{text}</p>{_write_notes(block, section, document)}"
    table = markup.write_html_block(
        block, lambda piece: markup.write_html_piece(piece, section, document.chosen, True)
    )
    return table.replace("<div ", '<div class="scrolls" ')


def _write_sentence(sentence: Sentence, section: Section, document: Document) -> str:
    reasons = {escape(remark.text): remark.reason for remark in sentence.remarks}
    texts = (
        (piece, markup.write_html_piece(piece, section, document.chosen, True))
        for piece in sentence.pieces
    )
    return "".join(
        _mark_words(text, reasons) if isinstance(piece, str) else text for piece, text in texts
    )


def _mark_words(text: str, reasons: dict[str, str]) -> str:
    """Plain text with a sign at each word or number that does not fit; reasons: by word."""
    if not reasons:
        return text
    words = "|".join(re.escape(word) for word in sorted(reasons, key=len, reverse=True))
    return re.sub(
        rf"(?<!\w)(?:{words})(?!\w)",
        lambda match: (
            f'<mark title="{escape(reasons[match[0]])}">{WARNING}{formats.SPACE}{match[0]}</mark>'
        ),
        text,
    )


def _write_notes(paragraph: Paragraph, section: Section, document: Document) -> str:
    """The figures of a paragraph, one on each line, with their values."""
    facts = dict.fromkeys(list_facts(paragraph))
    rows = "".join(f"<li>{_write_note(fact, section, document)}</li>" for fact in facts)
    label = escape(templates.write_label("figures", section.language))
    return f'<ul class="notes" aria-label="{label}">{rows}</ul>' if rows else "<div></div>"


def _write_note(fact: Fact, section: Section, document: Document) -> str:
    """One figure; it repeats neither the section's year nor a value that is printed in full."""
    line = figure_list.make_line(fact, section.language, document.chosen, True)
    year = str(fact.year) if fact.year != section.year else ""
    has_subject = fact.detail or fact.placeholder.scheme or fact.placeholder.kind
    subject = line.choice.partition(" · ")[2] if has_subject else ""
    label = ", ".join(part for part in (line.measure, subject, year) if part)
    is_exact = re.fullmatch(rf"{re.escape(line.exact)}\b.*", fact.shown) is not None
    exact = "" if is_exact else f": {line.exact}"
    return f"<strong>{escape(fact.shown)}</strong> {escape(label + exact)}"
