"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

import streamlit as st

from pages.answers import periods, scope
from pages.answers.answer import fetch_answer
from pages.app import page
from pages.charts import bars
from pages.components import comments, metrics, prose, section
from pages.i18n.translate import say
from pages.text import bases, budget, capacity, changed_figures, headlines, practice

APART = ("unknown", "moved", "deceased")
TO_DATE = ("deviation_to_date", "spend_to_date_percent")

chosen = page.open(__doc__)

st.header(say("How many took part?"), anchor=False)
if page.has_exports("participations"):
    st.markdown(headlines.describe_participation(chosen))
    metrics.show_row(chosen, "participants", "under_30", "stays")
    metrics.show_row(chosen, "referred", "offered", "started", "ended")
    prose.show(bases.describe_schemes(chosen))
    section.show(
        say("Participants by scheme"),
        fetch_answer("participants_by_scheme", chosen),
        bars.single("scheme", "participants"),
    )
    persons = ("participants", "participants_in_all")
    section.show(
        say("Participants by gender"),
        fetch_answer("participants_by_gender", chosen),
        bars.single("gender", "participants_rate", apart=("NONE",), fraction=persons),
    )
    section.show(
        say("Participants by target group"),
        fetch_answer("participants_by_target_group", chosen),
        bars.single("target_group", "participants_rate", apart=("NONE",), fraction=persons),
    )
    section.show(
        say("Participants, year by year (all years)"),
        fetch_answer("participants_by_year", chosen.with_all_years()),
        bars.single("year", "participants"),
        normal="participants",
    )

st.header(say("Were the places full?"), anchor=False)
if page.has_exports("participations", "groups"):
    st.markdown(headlines.describe_utilization(chosen))
    metrics.show_known_row(chosen, "utilization_rate", "places", "persons_per_place", "waiting")
    prose.show(
        bases.describe_whose_places(chosen),
        bases.describe_persons_with_place(chosen),
        practice.describe_vtao_rule(chosen),
    )
    if scope.is_known("places", chosen):
        rate = bars.single(
            "group_name",
            "utilization_rate",
            fraction=("occupied_days", "available_days"),
            unit=capacity.name_unit(chosen),
        )
        heading = capacity.name_use(chosen, "group")
        groups = fetch_answer("capacity_by_group", chosen)
        section.show(heading, groups, rate, normal="utilization_rate")

st.header(say("Where did they go?"), anchor=False)
if page.has_exports("participations"):
    st.markdown(headlines.describe_destinations(chosen))
    metrics.show_row(chosen, "exits", "to_work_rate", "to_work_or_education_rate", "duration_days")
    prose.show(bases.describe_exits(chosen), bases.describe_length(chosen))
    section.show(
        say("Ended stays by destination"),
        fetch_answer("destinations", chosen),
        bars.single(
            "destination", "ended_rate", apart=APART, fraction=("ended_count", "ended_total_count")
        ),
    )

st.header(say("Did the budget hold?"), anchor=False)
if page.has_exports("budget"):
    years = scope.for_money(chosen)
    st.markdown(budget.describe_result(years))
    is_to_date = periods.last_booked_month(years) and scope.is_known("deviation_to_date", years)
    result = TO_DATE if is_to_date else ("deviation", "spend_percent")
    metrics.show_row(years, "budget_adjusted", "actual", *result)
    section.show(
        say("Expense and income, budget and actual"),
        fetch_answer("budget_by_side", years),
        bars.pairs("side", "adjusted_nok", "actual_nok"),
        normal="deviation",
    )

comments.show_of_year(chosen)

st.header(changed_figures.name_changes(chosen), anchor=False)
st.markdown(changed_figures.describe_changes(chosen))
