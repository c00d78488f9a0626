"""Year, plan and language of a printed section: the year is the reader's choice above the page."""

from dataclasses import replace

import streamlit as st

from pages import session
from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.app import filters
from pages.components import prose
from pages.i18n import formats, languages, period_names
from pages.i18n.translate import say
from queries.periods import PARTS

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


def choose_year(chosen: Choice) -> Choice:
    """The whole department in one year: the only one chosen, else the newest that is over."""
    years = chosen.options.begun_years
    if not years:
        return chosen
    first = chosen.years[0] if len(chosen.years) == 1 else None
    return select_year(chosen, first if first in years else _list_finished(chosen, years)[-1])


def choose_plan_year(chosen: Choice) -> Choice:
    """The year before the chosen plan; the newest that is over where no plan is exported."""
    years = chosen.options.begun_years
    if not years:
        return chosen
    plan = plan_name(chosen)
    before = _find_first_years(chosen)[plan] - 1 if plan else None
    return select_year(chosen, before if before in years else _list_finished(chosen, years)[-1])


def select_year(chosen: Choice, year: int) -> Choice:
    """The whole department in one year, whatever else is chosen."""
    return replace(chosen.for_money().for_whole_years(), years=(year,), details=())


def can_be_written(chosen: Choice) -> bool:
    """Whether there is a year to write of, and the reader sees every office; says why not."""
    if not cache.sees_all_offices(chosen):
        prose.notice(
            say(
                "What is printed is of the whole department. It is written by those who may see "
                "the figures of all NAV offices."
            )
        )
        return False
    if not chosen.options.begun_years:
        prose.notice(say("There is no year to write of in the exports."))
    return bool(chosen.options.begun_years)


def describe_whole_years(chosen: Choice) -> None:
    """Says that the text is of the whole year, where the reader has chosen a part of one."""
    part = session.read_state(filters.PERIOD)
    if part in PARTS:
        period = period_names.name_period(formats.years(chosen.years), part)
        prose.note(
            say("The text and its figures are of whole years, not of {period}.", period=period)
        )


def _list_finished(chosen: Choice, years: tuple[int, ...]) -> list[int]:
    """The years that are over; all years where none is."""
    finished = [year for year in years if periods.is_year_over(select_year(chosen, year))]
    return finished or list(years)


def text_language() -> str:
    """The language of the text, which may differ from that of the screen: nb, nn or en."""
    language = session.read_state("report-language")
    return language if language in LANGUAGES else languages.current()


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
        label_visibility="collapsed",
        filter_mode=None,
        width=130,
    )


def plan_name(chosen: Choice) -> str:
    """The chosen plan, 2017-2020; "" where there is none."""
    first_years = _find_first_years(chosen)
    plan = session.read_state("report-plan")
    return plan if plan in first_years else next(iter(first_years), "")


def choose_plan(chosen: Choice) -> None:
    """Shows the choice of the plan, where there are several; says so where there is none."""
    first_years = _find_first_years(chosen)
    if not first_years:
        prose.notice(say("There is no plan in the exports: the text is without its table."))
    if len(first_years) > 1 and not session.is_printing():
        st.selectbox(say("Plan"), list(first_years), key="report-plan", filter_mode=None, width=180)


def _find_first_years(chosen: Choice) -> dict[str, int]:
    """The first year of each plan, the newest plan first."""
    rows = cache.fetch_rows("plan_table", chosen)
    years = rows.groupby("plan")["year"].min() if len(rows) else {}
    return {plan: int(years[plan]) for plan in sorted(years.keys(), reverse=True)}
