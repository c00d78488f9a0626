"""The table of an answer: every value as a reader writes it, and the downloads of its rows."""

from functools import partial

import pandas
import streamlit as st
from pandas.io.formats.style import Styler

from pages import session
from pages.answers import cells
from pages.answers.answer import Answer
from pages.answers.cells import Column
from pages.components import downloads, fold, prose, slides
from pages.components.slides import Drawing
from pages.i18n import formats
from pages.i18n.translate import say
from pages.paper import Table

LONG, LONGEST, WIDE = 40, 1000, 12
MOST_PRINTED = 60
PERSONS = {"participant_id"}  # rows with this column are about single persons


def show_folded(answer: Answer, note: str = "", drawing: Drawing | None = None) -> None:
    """Shows the table of a chart, folded, with its downloads; note: how to read it.

    drawing: the chart, to be downloaded as a picture.

    On paper it follows its chart, where the paper has such tables.
    """
    if paper := session.current().paper:
        if paper.has_tables:
            show(answer)
        return
    show_content = partial(_show_content, answer, note, drawing)
    fold.show(say("Table and download"), name(answer), show_content)


def _show_content(answer: Answer, note: str, drawing: Drawing | None) -> None:
    prose.note(note)
    show_with_downloads(answer, drawing)


def name(answer: Answer) -> str:
    """What distinguishes the tables of a page: the answer and the details it is about."""
    return "-".join([answer.name, *downloads.list_details(answer.chosen)])


def show_with_downloads(answer: Answer, drawing: Drawing | None = None) -> None:
    """Shows the table and the buttons that download it, and its chart as a picture."""
    show(answer)
    show_more = partial(slides.show_buttons, drawing, answer) if drawing else None
    downloads.show_buttons(answer, show_more)


def show(answer: Answer) -> None:
    """Shows an answer as a table of text; a long or wide one scrolls, a very long one is cut."""
    show_rows(answer.rows, answer.shown)
    if len(answer.rows) > LONGEST and not session.is_printing():
        counts = {"shown": formats.number(LONGEST), "all": formats.number(len(answer.rows))}
        prose.note(say("The first {shown} of {all} rows; the file has them all.", **counts))


def show_rows(rows: pandas.DataFrame, columns: list[Column]) -> None:
    """Shows rows as a table of text with these columns; of very many rows the first."""
    if session.is_printing():
        _print_rows(rows, columns)
        return
    if len(rows) <= LONG and len(columns) <= WIDE:
        numbers = [column.heading for column in columns if column.is_number]
        texts = _as_text(rows, columns, formats.plain)
        st.table(align_right(texts, numbers), hide_index=True)
        return
    texts, right = _as_text(rows.head(LONGEST), columns), st.column_config.TextColumn
    settings = {each.heading: right(alignment="right") for each in columns if each.is_number}
    st.dataframe(texts, hide_index=True, column_config=settings)
    if len(columns) > WIDE:
        prose.note(
            say(
                "The table has {number} columns: scroll it sideways to see the last, {last}.",
                number=len(columns),
                last=columns[-1].heading,
            )
        )


def show_texts(texts: pandas.DataFrame, numbers: tuple[str, ...] = ()) -> None:
    """Shows a table of texts; numbers: the headings of those to the right.

    The texts of the screen are escaped (formats.plain).
    """
    if not session.record(_make_block(texts, numbers, len(texts))):
        st.table(align_right(texts, list(numbers)), hide_index=True)


def show_long_texts(texts: pandas.DataFrame, height: int | str = "auto") -> None:
    """Shows texts as they are in a table that scrolls in its own place."""
    if not session.is_printing():
        st.dataframe(texts, hide_index=True, height=height)
        return
    show_texts(texts.head(MOST_PRINTED).map(formats.plain))
    if len(texts) > MOST_PRINTED:
        counts = {"shown": formats.number(MOST_PRINTED), "all": formats.number(len(texts))}
        prose.note(say("The first {shown} of {all} rows; the file has them all.", **counts))


def _print_rows(rows: pandas.DataFrame, columns: list[Column]) -> None:
    """Prints the first rows; of single persons only how many there are, for paper lies about."""
    is_of_persons = bool(PERSONS & set(rows))
    shown = 0 if is_of_persons else min(len(rows), MOST_PRINTED)
    counts = {"shown": formats.number(shown), "all": formats.number(len(rows))}
    if shown:
        numbers = tuple(column.heading for column in columns if column.is_number)
        texts = _as_text(rows.head(shown), columns, formats.plain)
        session.record(_make_block(texts, numbers, len(rows)))
    if is_of_persons:
        prose.note(say("Rows about single persons are not printed; there are {all}.", **counts))
    elif shown < len(rows):
        prose.note(say("The first {shown} of {all} rows; the file has them all.", **counts))


def _make_block(texts: pandas.DataFrame, numbers: tuple[str, ...], row_count: int) -> Table:
    places = [place for place, heading in enumerate(texts) if heading in numbers]
    rows = tuple(tuple(map(str, row)) for row in texts.itertuples(index=False, name=None))
    return Table(tuple(map(str, texts)), rows, frozenset(places), row_count)


def _as_text(rows: pandas.DataFrame, columns: list[Column], escape=str) -> pandas.DataFrame:
    return pandas.DataFrame(
        {
            column.heading: [escape(text) for text in cells.format_cells(column, rows)]
            for column in columns
        }
    )


def align_right(texts: pandas.DataFrame, numbers: list[str]) -> Styler:
    """The table with these columns aligned right; !important, for Streamlit aligns text left."""
    style = {"text-align": "right !important"}
    places = [place for place, heading in enumerate(texts.columns) if heading in numbers]
    heads = [{"selector": f"th.col{place}", "props": list(style.items())} for place in places]
    styled = texts.style.set_properties(subset=texts.columns[places], **style)
    return styled.set_table_styles(heads)
