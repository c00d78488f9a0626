"""What is on the screen, as a file: the same rows, the same order, a name that says what it is."""

import csv
import io
from functools import partial

import pandas
import streamlit as st

from pages.shared import access, data, filed, handed, words, workbook
from pages.shared.choice import Choice
from pages.shared.words import say


def button(name: str, chosen: Choice) -> None:
    """Two buttons that download one answer for what is chosen, as CSV and as Excel."""
    with st.container(horizontal=True):
        _button(say("Download as CSV"), "csv", "text/csv", name, chosen)
        _button(say("Download as Excel"), "xlsx", workbook.MIME, name, chosen)


def _button(label: str, kind: str, mime: str, name: str, chosen: Choice) -> None:
    """One of them; its file is made when it is clicked."""
    handed.button(
        label,
        partial(fetch, data.path(), name, chosen, access.person(), kind),
        file_name(name, chosen, kind),
        mime,
        "-".join(["download", name, *_of(chosen), kind]),
    )


def _of(chosen: Choice) -> list[str]:
    """What tells two tables of one answer on a page apart: the words of what they are about."""
    return [str(detail) for _, detail in chosen.details if not isinstance(detail, bool)]


def fetch(path: str, name: str, chosen: Choice, person: access.Person, kind: str = "csv") -> bytes:
    """The file as it is asked for: it runs outside the page, so it asks about access again."""
    words.use(chosen.language)
    data.use(path)
    if not access.still(person):
        raise PermissionError(say("You no longer have access to these figures."))
    make = workbook.of_answer if kind == "xlsx" else content
    return make(name, data.table(name, chosen), chosen)


def content(name: str, rows: pandas.DataFrame, chosen: Choice) -> bytes:
    """CSV as Excel opens it: UTF-8 with BOM, CRLF; semicolon and decimal comma in Norwegian."""
    headings, cells = zip(*filed.of_file(name, chosen, rows), strict=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if words.language() == "en" else ";")
    writer.writerow(headings)
    writer.writerows(zip(*cells, strict=True))
    return text.getvalue().encode("utf-8-sig")


def file_name(name: str, chosen: Choice, kind: str = "csv") -> str:
    """utilization_by_group_2014_PFF_2017-12-31.csv: answer, choice, extract date."""
    return f"{name}_{chosen.slug}_{chosen.offered.extract_date:%Y-%m-%d}.{kind}"
