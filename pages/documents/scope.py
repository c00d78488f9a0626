"""The year, the plan and the language that a printed section is about."""

from dataclasses import replace

import streamlit as st

from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.i18n.translate import say

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


def choose_report(chosen: Choice) -> Choice:
    """One year of everything, by the page's own year; stops where there is none to write of.

    A section is of the whole department, so one who may see some offices alone gets a sentence.
    """
    require_all_offices(chosen)
    begun = years_begun(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        year = _year(chosen, begun)
        choose_language(chosen)
    return of_year(chosen, year)


def of_year(chosen: Choice, year: int) -> Choice:
    """The whole department in one year, whatever else is chosen."""
    return replace(chosen.for_money(), years=(year,), until=None, details=())


def text_language() -> str:
    """The language of the text, which is not always that of the screen: nb, nn or en."""
    asked = st.session_state.get("report-language")
    return asked if asked in LANGUAGES else "nb"


def years_begun(chosen: Choice) -> tuple[int, ...]:
    """The years there are; stops the page where there is none to write of."""
    if not chosen.options.begun_years:
        st.info(say("There is no year to write of in the exports."))
        st.stop()
    return chosen.options.begun_years


def require_all_offices(chosen: Choice) -> None:
    """Stops the page for one who may see some offices alone."""
    if not cache.sees_all_offices(chosen):
        st.info(
            say(
                "What is printed is of the whole department. It is written by those who may see "
                "the figures of all NAV offices."
            )
        )
        st.stop()


def _year(chosen: Choice, begun: tuple[int, ...]) -> int:
    """The year of the filter where it is one and over; else the newest that is over."""
    whole = [year for year in begun if periods.is_year_over(of_year(chosen, year))] or list(begun)
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


def choose_plan(chosen: Choice) -> Choice:
    """The year before the chosen plan; the newest that is over where no plan is exported."""
    require_all_offices(chosen)
    years = years_begun(chosen)
    firsts = _first_years(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        named = _named(firsts)
        choose_language(chosen)
    if not firsts:
        st.info(say("There is no plan in the exports: the text is without its table."))
    before = firsts[named] - 1 if named else None
    whole = [year for year in years if periods.is_year_over(of_year(chosen, year))] or list(years)
    return of_year(chosen, before if before in years else whole[-1])


def plan_name(chosen: Choice) -> str:
    """The plan that is chosen, 2017-2020; none where there is none."""
    firsts = _first_years(chosen)
    named = st.session_state.get("report-plan")
    return named if named in firsts else next(iter(firsts), "")


def _named(firsts: dict[str, int]) -> str:
    if not firsts:
        return ""
    return st.selectbox(say("Plan"), list(firsts), key="report-plan", width=180)


def _first_years(chosen: Choice) -> dict[str, int]:
    """Each plan and its first year, the newest plan first."""
    rows = cache.fetch_rows("plan_table", chosen)
    found = rows.groupby("plan")["year"].min() if len(rows) else {}
    return {plan: int(found[plan]) for plan in sorted(found.keys(), reverse=True)}
