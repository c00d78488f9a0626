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
from pages.components import comments, downloads, fold, prose, published_note, table
from pages.files import csv_file, excel
from pages.i18n import formats, languages
from pages.i18n.figure_text import value
from pages.i18n.translate import count, say
from pages.session import Session
from pages.text import citation, figure_names, targets


def show_button(figure: queries.Figure, chosen: Choice) -> None:
    """Shows the name of a figure as the button that opens its drill-down."""
    title = figure_names.name_figure(figure, chosen)
    params = {"key": f"basis-{figure.measure}", "type": "tertiary"}
    definition = formats.plain(queries.measures()[figure.measure].definition[languages.current()])
    if st.button(formats.plain(title), help=definition, **params):
        st.dialog(title, width="large")(_show)(session.current(), figure, chosen)


def _show(reader: Session, figure: queries.Figure, chosen: Choice) -> None:
    """The dialog; a touch in it reruns it without its page, so it resumes the session."""
    session.resume(reader)
    st.markdown(f"**{formats.plain(value(figure))}** · {formats.plain(chosen)}")
    prose.note(say("The sentence to paste:"))
    st.code(citation.cite(figure, chosen), language=None, wrap_lines=True)
    comments.show_at_figure(figure.measure, chosen)
    lines = dict(_list_lines(figure, chosen))
    st.table({say("What"): list(lines), say("How"): list(lines.values())}, hide_index=True)
    published_note.show_changed_rows(figure, chosen)
    if queries.measures()[figure.measure].rows:
        _show_rows(figure, chosen.with_details(measure=figure.measure))
    question = say("The question as it is put to the data (SQL)")
    fold.show(question, f"sql-{figure.measure}", partial(_show_question, figure, chosen))
    comments.show_form_fold(figure.measure, chosen)


def _show_question(figure: queries.Figure, chosen: Choice) -> None:
    prose.note(say("To ask the same again where the dashboard is installed:"))
    st.code("\n".join(_list_commands(figure, chosen)), language="bash", wrap_lines=True)
    st.code(_write_sql(figure, chosen), language="sql")


def _list_commands(figure: queries.Figure, chosen: Choice) -> list[str]:
    """The commands that print the figure, and its rows where it has any."""
    measure = queries.measures()[figure.measure]
    commands = [provenance.command(measure.answer, chosen)]
    if measure.rows:
        commands.append(
            provenance.command(measure.rows, chosen.with_details(measure=figure.measure))
        )
    return commands


def _write_sql(figure: queries.Figure, chosen: Choice) -> str:
    return provenance.sql_text(queries.measures()[figure.measure].answer, chosen)


def _show_rows(figure: queries.Figure, about: Choice) -> None:
    """The rows and their workbook; a figure that is no sum of rows has none."""
    answer = fetch_answer(queries.measures()[figure.measure].rows, about)
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
        partial(make_workbook, session.current(), figure, about),
        csv_file.file_name(figure.measure, replace(about, details=()), "xlsx"),
        excel.MIME,
        f"download-{answer.name}-{figure.measure}-xlsx",
    )


def make_workbook(reader: Session, figure: queries.Figure, about: Choice) -> bytes:
    """The workbook of a figure; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    about: the choice, about this measure.
    """
    session.resume(reader)
    auth.require_same_access()
    chosen = _without_measure(about)
    lines = [
        (say("The sentence to paste"), citation.cite(figure, chosen)),
        *_list_lines(figure, chosen),
        (say("Command"), "\n".join(_list_commands(figure, chosen))),
        (say("Question (SQL)"), _write_sql(figure, chosen)),
    ]
    heads, texts = (list(column) for column in zip(*lines, strict=True))
    answer = fetch_answer(queries.measures()[figure.measure].rows, about)
    return excel.write_workbook(answer, [(say("What"), heads), (say("How"), texts)])


def _without_measure(about: Choice) -> Choice:
    """The choice of the figure itself: only its rows are fetched about the measure."""
    details = tuple((name, value) for name, value in about.details if name != "measure")
    return replace(about, details=details)


def _list_lines(figure: queries.Figure, chosen: Choice) -> list[tuple[str, str]]:
    """What a figure is based on, each with its heading; unknown lines are left out.

    numerator and denominator are unrounded; the interval is in percent.
    """
    measure, language = queries.measures()[figure.measure], languages.current()
    target = targets.describe(figure.measure, chosen).replace("**", "")
    status = cache.fetch_status()
    lines = [
        (say("Figure"), f"{figure_names.name_figure(figure, chosen)}: {value(figure)}"),
        (say("Definition"), measure.definition[language]),
        (say("Base"), measure.base[language]),
        (say("Target"), target),
        (say("What is normal"), "" if target else measure.normal[language]),
        (say("Choice"), str(chosen)),
        (say("Asked with"), _describe_parameters(measure.answer, chosen)),
        (say("Numerator"), _write_number(figure.numerator)),
        (say("Denominator"), _write_number(figure.denominator)),
        (say("Unknown"), _write_number(figure.unknown)),
        (say("95% interval"), _write_interval(figure)),
        (say("Extract"), formats.day(status["extract_date"])),
        (say("Loaded at"), formats.moment(status["loaded_at"])),
    ]
    return [(heading, text) for heading, text in lines if text not in ("", formats.DASH)]


def _describe_parameters(name: str, chosen: Choice) -> str:
    """$years = 2014; $schemes = all …: the parameters of the answer."""
    return "; ".join(f"{param} = {text}" for param, text in provenance.parameters(name, chosen))


def _write_number(number: float | None) -> str:
    if number is None:
        return ""
    return formats.number(number, 0 if float(number).is_integer() else 2)


def _write_interval(figure: queries.Figure) -> str:
    if figure.low is None:
        return ""
    return f"{formats.rate(figure.low)}{formats.DASH}{formats.rate(figure.high)}"
