"""A section on the screen: the text as it will be printed, beside each paragraph its figures."""

import re
from html import escape

import streamlit as st

from pages.documents import figure_list, markup, templates
from pages.documents.document import Document
from pages.documents.model import (
    Block,
    Fact,
    Heading,
    LeftOut,
    Paragraph,
    Piece,
    Section,
    Sentence,
    facts_of,
    shown,
)
from pages.i18n import formats
from pages.i18n.translate import say

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
@media (max-width: 60rem) { .printed { grid-template-columns: minmax(0, 1fr); } }
</style>
"""


def show(section: Section, told: Document) -> None:
    """The section; each figure tells what it is when held, and in the notes for all."""
    body = "".join(_block(block, section, told) for block in section.blocks)
    language = markup.LANGUAGES[section.language]
    with st.container(border=True, key=f"printed-{section.name}"):
        st.html(f'{STYLE}<div class="printed" lang="{language}">{body}</div>')


def show_left_out(section: Section) -> None:
    """What was not written, and why; what nobody can compute; how sizes are put in words."""
    st.subheader(say("Left out, and why"), anchor=False)
    lines = [_why(one) for one in section.left_out]
    _listed(lines or [say("Nothing: every sentence could be written.")])
    st.subheader(say("What the department writes itself"), anchor=False)
    st.markdown(say("These cannot be computed. Write them yourself, under “Edit the text”:"))
    _listed([formats.plain(each) for each in section.own])
    st.subheader(say("How it is written"), anchor=False)
    for note in figure_list.notes(section):
        st.markdown(formats.plain(note))


def remarks(section: Section) -> list[str]:
    """What is to be said of the edited sentences: which word or number, and why."""
    paragraphs = [block for block in section.blocks if isinstance(block, Paragraph)]
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph.sentences]
    found = [remark for sentence in sentences for remark in sentence.remarks]
    told = [say("“{text}”: {why}", text=remark.text, why=remark.why) for remark in found]
    return [f"{WARNING} {one}" for one in told]


def _why(one: LeftOut) -> str:
    return f"**{formats.plain(one.about)}**: {formats.plain(one.why)}"


def _listed(lines: list[str]) -> None:
    st.markdown("\n".join(f"- {line}" for line in lines))


def _block(block: Block, section: Section, told: Document) -> str:
    if isinstance(block, Heading):
        level = block.level + 1  # the page's own title is above them all
        return f"<h{level}>{escape(block.text)}</h{level}>"
    if isinstance(block, Paragraph):
        said = " ".join(_sentence(sentence, section, told) for sentence in block.sentences)
        return f"<p>{said}</p>{_notes(block, section, told)}"
    table = markup.block(block, lambda piece: _piece(piece, section, told))
    return table.replace("<div ", '<div class="scrolls" ')


def _sentence(sentence: Sentence, section: Section, told: Document) -> str:
    flagged = {escape(remark.text): remark.why for remark in sentence.remarks}
    return "".join(
        _flagged(_piece(piece, section, told), flagged)
        if isinstance(piece, str)
        else _piece(piece, section, told)
        for piece in sentence.pieces
    )


def _flagged(text: str, flagged: dict[str, str]) -> str:
    """Plain text with a sign at each word or number that no longer fits."""
    if not flagged:
        return text
    words = "|".join(re.escape(word) for word in sorted(flagged, key=len, reverse=True))
    return re.sub(
        rf"(?<!\w)(?:{words})(?!\w)",
        lambda found: (
            f'<mark title="{escape(flagged[found[0]])}">{WARNING}{formats.SPACE}{found[0]}</mark>'
        ),
        text,
    )


def _piece(piece: Piece, section: Section, told: Document) -> str:
    if not isinstance(piece, Fact):
        return escape(piece)
    note = figure_list.note(piece, section.language, told.chosen)
    return f'<span title="{escape(note)}">{escape(shown(piece))}</span>'


def _notes(block: Paragraph, section: Section, told: Document) -> str:
    """The figures of a paragraph, one on each line: what each is, and exactly."""
    facts = dict.fromkeys(facts_of(block))
    rows = "".join(f"<li>{_note(fact, section, told)}</li>" for fact in facts)
    label = escape(templates.label("figures", section.language))
    return f'<ul class="notes" aria-label="{label}">{rows}</ul>' if rows else "<div></div>"


def _note(fact: Fact, section: Section, told: Document) -> str:
    """What the section's year and the printed figure say already is not said again."""
    line = figure_list.line(fact, section.language, told.chosen)
    year = str(fact.year) if fact.year != section.year else ""
    of = line.choice.partition(" · ")[2] if fact.of or fact.binding.scheme else ""
    named = ", ".join(part for part in (line.measure, of, year) if part)
    is_told = re.fullmatch(rf"{re.escape(line.exact)}\b.*", fact.shown) is not None
    exact = "" if is_told else f": {line.exact}"
    return f"<strong>{escape(fact.shown)}</strong> {escape(named + exact)}"
