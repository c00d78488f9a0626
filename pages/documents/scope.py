"""Year, plan and language of a printed section, as the reader chooses them."""

from dataclasses import replace

import streamlit as st

from pages import session
from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.app import page
from pages.components import prose
from pages.i18n import languages
from pages.i18n.translate import say

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


def choose_report(chosen: Choice) -> Choice:
    """One year of the whole department, by the page's own widget; stops where there is no year.

    A section is about the whole department: a reader who may see some offices gets a sentence.
    """
    require_all_offices(chosen)
    years = years_begun(chosen)
    _describe_whole_years(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        year = _choose_year(chosen, years)
        choose_language(chosen)
    return select_year(chosen, year)


def select_year(chosen: Choice, year: int) -> Choice:
    """The whole department in one year, whatever else is chosen."""
    return replace(chosen.for_money().for_whole_years(), years=(year,), details=())


def _describe_whole_years(chosen: Choice) -> None:
    if chosen.part:
        prose.note(
            say(
                "The text and its figures are of whole years, not of {period}.",
                period=chosen.year_words,
            )
        )


def text_language() -> str:
    """The language of the text, which may differ from that of the screen: nb, nn or en."""
    language = session.read_state("report-language")
    return language if language in LANGUAGES else languages.current()


def years_begun(chosen: Choice) -> tuple[int, ...]:
    """The years in the exports that have begun; stops the page where there is none."""
    if not chosen.options.begun_years:
        prose.notice(say("There is no year to write of in the exports."))
        page.stop()
    return chosen.options.begun_years


def require_all_offices(chosen: Choice) -> None:
    """Stops the page for a reader who may see some offices only."""
    if not cache.sees_all_offices(chosen):
        prose.notice(
            say(
                "What is printed is of the whole department. It is written by those who may see "
                "the figures of all NAV offices."
            )
        )
        page.stop()


def _choose_year(chosen: Choice, years: tuple[int, ...]) -> int:
    """The filter's only year is preselected where it is over; else the newest that is over."""
    finished = _list_finished(chosen, years)
    filter_year = chosen.years[0] if len(chosen.years) == 1 else None
    first = filter_year if filter_year in finished else finished[-1]
    key = f"report-year-{filter_year}"
    if session.is_printing():
        year = session.read_state(key)
        return year if year in years else first
    index = years.index(first)
    return st.selectbox(say("Year of the text"), years, index=index, key=key, width=180)


def _list_finished(chosen: Choice, years: tuple[int, ...]) -> list[int]:
    """The years that are over; all years where none is."""
    finished = [year for year in years if periods.is_year_over(select_year(chosen, year))]
    return finished or list(years)


def choose_language(chosen: Choice) -> None:
    """Shows the choice of the text's language; at first it is that of the screen."""
    if session.is_printing():
        return
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
    _describe_whole_years(chosen)
    first_years = _find_first_years(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        plan = _choose_plan_name(first_years)
        choose_language(chosen)
    if not first_years:
        prose.notice(say("There is no plan in the exports: the text is without its table."))
    before = first_years[plan] - 1 if plan else None
    return select_year(chosen, before if before in years else _list_finished(chosen, years)[-1])


def plan_name(chosen: Choice) -> str:
    """The chosen plan, 2017-2020; "" where there is none."""
    first_years = _find_first_years(chosen)
    plan = session.read_state("report-plan")
    return plan if plan in first_years else next(iter(first_years), "")


def _choose_plan_name(first_years: dict[str, int]) -> str:
    if session.is_printing() or not first_years:
        plan = session.read_state("report-plan")
        return plan if plan in first_years else next(iter(first_years), "")
    return st.selectbox(say("Plan"), list(first_years), key="report-plan", width=180)


def _find_first_years(chosen: Choice) -> dict[str, int]:
    """The first year of each plan, the newest plan first."""
    rows = cache.fetch_rows("plan_table", chosen)
    years = rows.groupby("plan")["year"].min() if len(rows) else {}
    return {plan: int(years[plan]) for plan in sorted(years.keys(), reverse=True)}
