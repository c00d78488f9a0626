"""Drill-down of a figure: definition, filters, numerator and denominator, SQL and source rows.

Every headline figure opens its own; one workbook takes it all along.
"""

from dataclasses import replace
from functools import partial

import streamlit as st

import queries
from pages import session
from pages.answers import cache, provenance
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import auth
from pages.components import downloads, published_note, table
from pages.files import csv_file, excel
from pages.i18n import formats, languages
from pages.i18n.figure_text import value
from pages.i18n.translate import count, say
from pages.session import Session
from pages.text import citation


def show_button(now: queries.Figure, chosen: Choice) -> None:
    """Shows the button under a figure that opens its drill-down."""
    if st.button(say("Basis and rows"), key=f"basis-{now.measure}", type="tertiary"):
        title = queries.measures()[now.measure].name[languages.current()]
        st.dialog(title, width="large")(_show)(session.current(), now, chosen)


def _show(reader: Session, now: queries.Figure, chosen: Choice) -> None:
    """The dialog; a touch in it reruns it without its page, so it resumes the session."""
    session.resume(reader)
    st.markdown(f"**{formats.plain(value(now))}** · {formats.plain(chosen)}")
    st.caption(say("The sentence to paste:"))
    st.code(citation.cite(now, chosen), language=None, wrap_lines=True)
    lines = dict(_lines(now, chosen))
    st.table({say("What"): list(lines), say("How"): list(lines.values())}, hide_index=True)
    published_note.show_changed_rows(now, chosen)
    if queries.measures()[now.measure].rows:
        _show_rows(now, chosen.with_details(measure=now.measure))
    with st.expander(say("The question as it is put to the data (SQL)")):
        st.caption(say("To ask the same again where the dashboard is installed:"))
        st.code("\n".join(_commands(now, chosen)), language="bash", wrap_lines=True)
        st.code(_sql(now, chosen), language="sql")


def _commands(now: queries.Figure, chosen: Choice) -> list[str]:
    """The commands that print the figure, and its rows where it has any."""
    measure = queries.measures()[now.measure]
    commands = [provenance.command(measure.answer, chosen)]
    if measure.rows:
        commands.append(provenance.command(measure.rows, chosen.with_details(measure=now.measure)))
    return commands


def _sql(now: queries.Figure, chosen: Choice) -> str:
    return provenance.sql_text(queries.measures()[now.measure].answer, chosen)


def _show_rows(now: queries.Figure, about: Choice) -> None:
    """The rows and their workbook; a figure that is no sum of rows has none."""
    answer = fetch_answer(queries.measures()[now.measure].rows, about)
    st.markdown(
        count(
            "**{number} row** stands behind it:",
            "**{number} rows** stand behind it:",
            len(answer.rows),
        )
    )
    if not answer.is_empty:
        table.show(answer)
    downloads.show_button(
        say("Download it all as Excel"),
        partial(make_workbook, session.current(), now, about),
        csv_file.file_name(now.measure, replace(about, details=()), "xlsx"),
        excel.MIME,
        f"download-{answer.name}-{now.measure}-xlsx",
    )


def make_workbook(reader: Session, now: queries.Figure, about: Choice) -> bytes:
    """The workbook of a figure; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    about: the choice, about this measure.
    """
    session.resume(reader)
    auth.require_same_access()
    chosen = _without_measure(about)
    lines = [
        (say("The sentence to paste"), citation.cite(now, chosen)),
        *_lines(now, chosen),
        (say("Command"), "\n".join(_commands(now, chosen))),
        (say("Question (SQL)"), _sql(now, chosen)),
    ]
    heads, texts = (list(column) for column in zip(*lines, strict=True))
    answer = fetch_answer(queries.measures()[now.measure].rows, about)
    return excel.workbook_file(answer, [(say("What"), heads), (say("How"), texts)])


def _without_measure(about: Choice) -> Choice:
    """The choice of the figure itself: only its rows are fetched about the measure."""
    details = tuple((name, value) for name, value in about.details if name != "measure")
    return replace(about, details=details)


def _lines(now: queries.Figure, chosen: Choice) -> list[tuple[str, str]]:
    """What a figure is based on, each with its heading; unknown lines are left out.

    numerator and denominator are unrounded; the interval is in percent.
    """
    measure, language = queries.measures()[now.measure], languages.current()
    status = cache.fetch_status()
    lines = [
        (say("Figure"), f"{measure.name[language]}: {value(now)}"),
        (say("Definition"), measure.definition[language]),
        (say("Base"), measure.base[language]),
        (say("What is normal"), measure.normal[language]),
        (say("Choice"), str(chosen)),
        (say("Asked with"), _parameters(measure.answer, chosen)),
        (say("Numerator"), _exact(now.numerator)),
        (say("Denominator"), _exact(now.denominator)),
        (say("Unknown"), _exact(now.unknown)),
        (say("95% interval"), _interval(now)),
        (say("Extract"), formats.day(status["extract_date"])),
        (say("Loaded at"), formats.moment(status["loaded_at"])),
    ]
    return [(heading, text) for heading, text in lines if text not in ("", formats.DASH)]


def _parameters(name: str, chosen: Choice) -> str:
    """$years = 2014; $schemes = all …: the parameters of the answer."""
    return "; ".join(f"{param} = {text}" for param, text in provenance.parameters(name, chosen))


def _exact(number: float | None) -> str:
    if number is None:
        return ""
    return formats.number(number, 0 if float(number).is_integer() else 2)


def _interval(now: queries.Figure) -> str:
    if now.low is None:
        return ""
    return f"{formats.rate(now.low)}{formats.DASH}{formats.rate(now.high)}"
