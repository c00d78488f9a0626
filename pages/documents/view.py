"""A printed section on its page: text, downloads, editor, and what is left out."""

from functools import partial

import pandas

from pages.answers import periods
from pages.answers.choice import Choice
from pages.components import fold, prose, table
from pages.documents import downloads, editor, figure_list, preview
from pages.documents.document import Document, compose_section
from pages.documents.model import Section
from pages.i18n import formats
from pages.i18n.translate import count, say

MOST_SHOWN = 36  # two and a half screens


def show_figures(section: Section, chosen: Choice) -> None:
    """Shows the figures; their definitions, and the exports they come from, are folded."""
    prose.heading(say("The figures in the text"))
    _, heads, rows = figure_list.list_on_screen(section, chosen)
    prose.show(_count_figures([row[2] for row in rows]))
    _show_table(heads, rows[:MOST_SHOWN])
    if more := rows[MOST_SHOWN:]:
        fold.show(say("The rest of them"), "list-rest", partial(_show_table, heads, more))
    prose.note(say("The same list, with every digit, stands at the end of each file."))
    tables = figure_list.list_tables(section, chosen)[1:]
    definitions = figure_list.list_exports(section, chosen)
    for label, heads, rows in tables:
        if label == definitions[0]:
            label, heads, rows = definitions
        fold.show(label, f"list-{label}", partial(_show_table, heads, rows))
    for note in figure_list.list_notes(section):
        prose.note(formats.plain(note))


def _count_figures(statuses: list[str]) -> str:
    """How many figures the text has, and whether what is printed is what the data give."""
    differing, rounded = (
        sum(status.startswith(figure_list.MARKS[code]) for status in statuses)
        for code in ("differs", "within_rounding")
    )
    if differing:
        return count(
            "**{number} of {whole} figures in the text is not what the data give now.**",
            "**{number} of {whole} figures in the text are not what the data give now.**",
            differing,
            whole=formats.number(len(statuses)),
        )
    return count(
        "**The text has {number} figure, and it agrees with the data of today ({rounded} "
        "rounded).**",
        "**The text has {number} figures, and all agree with the data of today ({rounded} "
        "rounded).**",
        len(statuses),
        rounded=formats.number(rounded),
    )


def _show_table(heads: tuple[str, ...], rows: list[tuple]) -> None:
    """Shows a list, whose cells wrap."""
    texts = [[formats.plain(cell) for cell in row] for row in rows]
    table.show_texts(pandas.DataFrame(texts, columns=list(heads)))


def show(document: Document) -> None:
    """Shows the section with its warnings, downloads and editor; what is left out is folded."""
    prose.heading(say("The text as it will be printed"))
    _warn_if_unfinished(document)
    editor.warn_if_damaged(document)
    section = compose_section(document)
    _show_remarks(preview.list_remarks(section))
    downloads.show_buttons(document)
    preview.show(section, document)
    editor.show(document, section)
    preview.show_omissions(section)


def _warn_if_unfinished(document: Document) -> None:
    if not periods.is_year_over(document.chosen):
        prose.warn(
            say(
                "{year} is not over in the exports: this is a draft with the figures of {day}, "
                "without the result of the year and without changes.",
                year=document.year,
                day=formats.day(document.chosen.options.extract_date),
            )
        )


def _show_remarks(remarks: list[str]) -> None:
    if remarks:
        heading = count(
            "One thing in the edited text does not fit the figures:",
            "{number} things in the edited text do not fit the figures:",
            len(remarks),
        )
        lines = "\n".join(f"- {formats.plain(remark)}" for remark in remarks)
        prose.warn(f"{heading}\n{lines}")
