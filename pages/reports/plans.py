"""Which plan the plan's section is of, and the year its figures are of: the last before it."""

import streamlit as st

from pages.reports import asked
from pages.shared import data
from pages.shared.choice import Choice
from pages.shared.words import say


def for_plan(chosen: Choice) -> Choice:
    """The year before the chosen plan; the newest that is over where no plan is exported."""
    asked.only_for_all(chosen)
    years = asked.years(chosen)
    firsts = _first_years(chosen)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        named = _named(firsts)
        asked.choose_language(chosen)
    if not firsts:
        st.info(say("There is no plan in the exports: the text is without its table."))
    before = firsts[named] - 1 if named else None
    whole = [year for year in years if asked.is_over(asked.of_year(chosen, year))] or list(years)
    return asked.of_year(chosen, before if before in years else whole[-1])


def name(chosen: Choice) -> str:
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
    rows = data.table("plan_table", chosen)
    found = rows.groupby("plan")["year"].min() if len(rows) else {}
    return {plan: int(found[plan]) for plan in sorted(found.keys(), reverse=True)}
