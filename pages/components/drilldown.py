"""What a figure rests on: its definition, the choice, its parts, the question and the rows.

Every headline figure opens its own; the same goes into one workbook to take along.
"""

from dataclasses import replace
from functools import partial

import streamlit as st

import queries
from pages.answers import cache, provenance
from pages.answers.choice import Choice
from pages.app import auth
from pages.components import downloads, published_note, table
from pages.files import csv_file, excel
from pages.i18n import formats, languages, translate
from pages.i18n.figure_text import value
from pages.i18n.translate import say
from pages.text import citation


def button(now: queries.Figure, chosen: Choice) -> None:
    """The button under a figure that opens what it rests on."""
    label = say("Basis and rows")
    if st.button(label, key=f"basis-{now.measure}", type="tertiary"):
        title = queries.measures()[now.measure].name[languages.current()]
        st.dialog(title, width="large")(_show)(now, chosen, cache.warehouse_path())


def _show(now: queries.Figure, chosen: Choice, path: str) -> None:
    """The dialog; it runs by itself when something in it is touched, so it opens itself too."""
    languages.use(chosen.language)
    cache.use_warehouse(path)
    st.markdown(f"**{formats.plain(value(now))}** · {formats.plain(chosen)}")
    st.caption(say("The sentence to paste:"))
    st.code(citation.cite(now, chosen), language=None, wrap_lines=True)
    told = dict(_lines(now, chosen))
    st.table({say("What"): list(told), say("How"): list(told.values())}, hide_index=True)
    published_note.show_changed_rows(now, chosen)
    if queries.measures()[now.measure].rows:
        _show_rows(now, chosen.about(measure=now.measure), path)
    with st.expander(say("The question as it is put to the data (SQL)")):
        st.caption(say("To ask the same again where the dashboard is installed:"))
        st.code("\n".join(_commands(now, chosen)), language="bash", wrap_lines=True)
        st.code(_question(now, chosen), language="sql")


def _commands(now: queries.Figure, chosen: Choice) -> list[str]:
    """What asks for the figure, and for its rows where it has any."""
    told = queries.measures()[now.measure]
    rows = [provenance.command(told.rows, chosen.about(measure=now.measure))] if told.rows else []
    return [provenance.command(told.answer, chosen), *rows]


def _question(now: queries.Figure, chosen: Choice) -> str:
    return provenance.sql_text(queries.measures()[now.measure].answer, chosen)


def _show_rows(now: queries.Figure, about: Choice, path: str) -> None:
    """The rows and the workbook they go into; a figure that is no sum of rows has none."""
    rows_name = queries.measures()[now.measure].rows
    count = len(cache.rows(rows_name, about))
    st.markdown(
        translate.count(
            "**{number} row** stands behind it:", "**{number} rows** stand behind it:", count
        )
    )
    if count:
        table.show(rows_name, about)
    downloads.show_button(
        say("Download it all as Excel"),
        partial(make_workbook, path, now, about, auth.current_person()),
        csv_file.file_name(now.measure, replace(about, details=()), "xlsx"),
        excel.MIME,
        f"download-{rows_name}-{now.measure}-xlsx",
    )


def make_workbook(path: str, now: queries.Figure, about: Choice, person: auth.Person) -> bytes:
    """The workbook as it is asked for: it runs outside the page, so it asks about access again.

    about: the choice, about this measure.
    """
    languages.use(about.language)
    cache.use_warehouse(path)
    if not auth.still_has_access(person):
        raise PermissionError(say("You no longer have access to these figures."))
    rows_name, chosen = queries.measures()[now.measure].rows, _without_measure(about)
    lines = [
        (say("The sentence to paste"), citation.cite(now, chosen)),
        *_lines(now, chosen),
        (say("Command"), "\n".join(_commands(now, chosen))),
        (say("Question (SQL)"), _question(now, chosen)),
    ]
    heads, told = (list(column) for column in zip(*lines, strict=True))
    defined = [(say("What"), heads), (say("How"), told)]
    return excel.content(rows_name, cache.rows(rows_name, about), about, defined)


def _without_measure(about: Choice) -> Choice:
    """The choice the figure is of: its rows are asked about the measure besides."""
    return replace(about, details=tuple(each for each in about.details if each[0] != "measure"))


def _lines(now: queries.Figure, chosen: Choice) -> list[tuple[str, str]]:
    """Each line of what a figure rests on: what it is, and how it is; what is unknown is left out.

    numerator and denominator as they are, unrounded; the interval in percent.
    """
    told, language, status = queries.measures()[now.measure], languages.current(), cache.status()
    lines = [
        (say("Figure"), f"{told.name[language]}: {value(now)}"),
        (say("Definition"), told.definition[language]),
        (say("Base"), told.base[language]),
        (say("What is normal"), told.normal[language]),
        (say("Choice"), str(chosen)),
        (say("Asked with"), _asked(told.answer, chosen)),
        (say("Numerator"), _whole(now.numerator)),
        (say("Denominator"), _whole(now.denominator)),
        (say("Unknown"), _whole(now.unknown)),
        (say("95% interval"), _interval(now)),
        (say("Extract"), formats.day(status["extract_date"])),
        (say("Loaded at"), formats.moment(status["loaded_at"])),
    ]
    return [(heading, text) for heading, text in lines if text not in ("", formats.DASH)]


def _asked(name: str, chosen: Choice) -> str:
    """$years = 2014; $schemes = all …: the parameters of the question."""
    return "; ".join(f"{param} = {given}" for param, given in provenance.parameters(name, chosen))


def _whole(number) -> str:
    if number is None:
        return ""
    return formats.number(number, 0 if float(number).is_integer() else 2)


def _interval(now: queries.Figure) -> str:
    if now.low is None:
        return ""
    return f"{formats.rate(now.low)}{formats.DASH}{formats.rate(now.high)}"
