"""What a figure rests on: its definition, the choice, its parts, the question and the rows.

Every headline figure opens its own; the same goes into one workbook to take along.
"""

from dataclasses import replace
from functools import partial

import streamlit as st

import queries
from pages.shared import access, data, downloads, formats, locked, tables, words, workbook
from pages.shared.choice import Choice
from pages.shared.words import say


def button(now: queries.Figure, shown: str, chosen: Choice) -> None:
    """The button under a figure that opens what it rests on; `shown`: the value as it stands."""
    label = say("Basis and rows")
    if st.button(label, key=f"basis-{now.measure}", type="tertiary"):
        title = queries.measures()[now.measure].name[words.language()]
        st.dialog(title, width="large")(_show)(now, shown, chosen, data.path())


def _show(now: queries.Figure, shown: str, chosen: Choice, path: str) -> None:
    """The dialog; it runs by itself when something in it is touched, so it opens itself too."""
    words.use(chosen.language)
    data.use(path)
    st.markdown(f"**{formats.plain(shown)}** · {formats.plain(chosen)}")
    st.table(
        {say("What"): _heads(now, shown, chosen), say("How"): _told(now, shown, chosen)},
        hide_index=True,
    )
    locked.show_moved(now, chosen)
    rows_name, asked = queries.measures()[now.measure].rows, chosen.about(measure=now.measure)
    if rows_name:
        _show_rows(now, shown, asked, path)
    with st.expander(say("The question as it is put to the data (SQL)")):
        st.code(queries.questions()[queries.measures()[now.measure].answer].sql, language="sql")


def _show_rows(now: queries.Figure, shown: str, asked: Choice, path: str) -> None:
    """The rows and the workbook they go into; a figure that is no sum of rows has none."""
    rows_name = queries.measures()[now.measure].rows
    count = len(data.table(rows_name, asked))
    st.markdown(
        words.count(
            "**{number} row** stands behind it:", "**{number} rows** stand behind it:", count
        )
    )
    if count:
        tables.show(rows_name, asked)
    st.download_button(
        say("Download it all as Excel"),
        data=partial(fetch, path, now, shown, asked, access.person()),
        file_name=downloads.file_name(now.measure, replace(asked, details=()), "xlsx"),
        mime=workbook.MIME,
        key=f"download-{rows_name}-{now.measure}-xlsx",
        on_click="ignore",
    )


def fetch(
    path: str, now: queries.Figure, shown: str, chosen: Choice, person: access.Person
) -> bytes:
    """The workbook as it is asked for: it runs outside the page, so it asks about access again."""
    words.use(chosen.language)
    data.use(path)
    if not access.still(person):
        raise PermissionError(say("You no longer have access to these figures."))
    rows_name, asked = queries.measures()[now.measure].rows, chosen
    defined = [
        (say("What"), [*_heads(now, shown, chosen), say("Question (SQL)")]),
        (say("How"), [*_told(now, shown, chosen), _question(now)]),
    ]
    return workbook.content(rows_name, data.table(rows_name, asked), asked, defined)


def _question(now: queries.Figure) -> str:
    return queries.questions()[queries.measures()[now.measure].answer].sql


def _heads(now: queries.Figure, shown: str, chosen: Choice) -> list[str]:
    return [heading for heading, _ in _lines(now, shown, chosen)]


def _told(now: queries.Figure, shown: str, chosen: Choice) -> list[str]:
    return [text for _, text in _lines(now, shown, chosen)]


def _lines(now: queries.Figure, shown: str, chosen: Choice) -> list[tuple[str, str]]:
    """Each line of what a figure rests on: what it is, and how it is; what is unknown is left out.

    numerator and denominator as they are, unrounded; the interval in percent.
    """
    told, language, status = queries.measures()[now.measure], words.language(), data.status()
    lines = [
        (say("Figure"), f"{told.name[language]}: {shown}"),
        (say("Definition"), told.definition[language]),
        (say("Base"), told.base[language]),
        (say("What is normal"), told.normal[language]),
        (say("Choice"), str(chosen)),
        (say("Numerator"), _whole(now.numerator)),
        (say("Denominator"), _whole(now.denominator)),
        (say("Unknown"), _whole(now.unknown)),
        (say("95% interval"), _interval(now)),
        (say("Extract"), formats.day(status["extract_date"])),
        (say("Loaded at"), formats.moment(status["loaded_at"])),
    ]
    return [(heading, text) for heading, text in lines if text not in ("", formats.DASH)]


def _whole(value) -> str:
    if value is None:
        return ""
    return formats.number(value, 0 if float(value).is_integer() else 2)


def _interval(now: queries.Figure) -> str:
    if now.low is None:
        return ""
    return f"{formats.rate(now.low)}{formats.DASH}{formats.rate(now.high)}"
