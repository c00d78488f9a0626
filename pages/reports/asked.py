"""What a printed section is about: one whole year of the whole department, and its language."""

from dataclasses import replace

import streamlit as st

from pages.shared import data
from pages.shared.choice import Choice
from pages.shared.words import say

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


def for_report(chosen: Choice) -> Choice:
    """One year of everything, by the page's own year; stops where there is none to write of.

    A section is of the whole department, so one who may see some offices alone gets a sentence.
    """
    only_for_all(chosen)
    begun = years(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        year = _year(chosen, begun)
        choose_language(chosen)
    return of_year(chosen, year)


def of_year(chosen: Choice, year: int) -> Choice:
    """The whole department in one year, whatever else is chosen."""
    return replace(chosen.for_money(), years=(year,), until=None, details=())


def language() -> str:
    """The language of the text, which is not always that of the screen: nb, nn or en."""
    asked = st.session_state.get("report-language")
    return asked if asked in LANGUAGES else "nb"


def is_over(chosen: Choice) -> bool:
    """Whether the year is over in the exports: else its figures are of a part of it."""
    today, year = chosen.offered.extract_date, max(chosen.years)
    return today is None or (today.year, today.month, today.day) >= (year, 12, 31)


def years(chosen: Choice) -> tuple[int, ...]:
    """The years there are; stops the page where there is none to write of."""
    if not chosen.offered.begun_years:
        st.info(say("There is no year to write of in the exports."))
        st.stop()
    return chosen.offered.begun_years


def only_for_all(chosen: Choice) -> None:
    """Stops the page for one who may see some offices alone."""
    if not data.is_for_all(chosen):
        st.info(
            say(
                "What is printed is of the whole department. It is written by those who may see "
                "the figures of all NAV offices."
            )
        )
        st.stop()


def _year(chosen: Choice, begun: tuple[int, ...]) -> int:
    """The year of the filter where it is one and over; else the newest that is over."""
    whole = [year for year in begun if is_over(of_year(chosen, year))] or list(begun)
    asked = chosen.years[0] if len(chosen.years) == 1 else None
    first = asked if asked in whole else whole[-1]
    return st.selectbox(
        say("Year of the text"),
        begun,
        index=begun.index(first),
        key=f"report-year-{asked}",
        width=180,
    )


def choose_language(chosen: Choice) -> None:
    """The language of the text; at first that of the screen."""
    st.session_state.setdefault("report-language", chosen.language)
    st.selectbox(
        say("Language of the text"),
        list(LANGUAGES),
        format_func=LANGUAGES.get,
        key="report-language",
        width=180,
    )
