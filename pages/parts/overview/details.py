"""What stands behind the five answers: one part for each question, open when it is asked for."""

import streamlit as st

from pages import session
from pages.answers import periods, scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page, url
from pages.charts import bars
from pages.components import comments, metrics, prose, section
from pages.i18n.translate import mark, say
from pages.text import bases, budget, capacity, changed_figures, headlines, practice

APART = ("unknown", "moved", "deceased")
TO_DATE = ("deviation_to_date", "spend_to_date_percent")


def show(chosen: Choice) -> None:
    """Shows the parts as a row of buttons, and the one that is open."""
    if session.is_printing():
        for label, show_part in PARTS.values():
            with session.current().paper.part(say(label)):
                show_part(chosen)
        return
    codes = {code: say(label) for code, (label, _) in PARTS.items()}
    url.set_parts(tuple(codes))
    st.session_state["overview-part"] = url.read_pointer("part", codes) or None
    st.pills(
        say("More about"), list(codes), key="overview-part", format_func=codes.get, on_change=_open
    )
    code = url.read_pointer("part", codes)
    if code:
        PARTS[code][1](chosen)


def _open() -> None:
    url.point_at("part", st.session_state["overview-part"] or "")


def _show_people(chosen: Choice) -> None:
    if not page.has_exports("participations"):
        return
    prose.show(headlines.describe_participation(chosen), bases.describe_schemes(chosen))
    metrics.show_row(chosen, "participants", "under_30", "stays", "referred")
    metrics.show_row(chosen, "offered", "started", "ended")
    section.show_pair(lambda: _show_schemes(chosen), lambda: _show_years(chosen))
    section.show_pair(
        lambda: _show_shares(chosen, say("Participants by gender"), "gender"),
        lambda: _show_shares(chosen, say("Participants by target group"), "target_group"),
    )


def _show_schemes(chosen: Choice) -> None:
    section.show(
        say("Participants by scheme"),
        fetch_answer("participants_by_scheme", chosen),
        bars.single("scheme", "participants"),
    )


def _show_years(chosen: Choice) -> None:
    section.show(
        say("Participants, year by year (all years)"),
        fetch_answer("participants_by_year", chosen.with_all_years()),
        bars.single("year", "participants"),
        normal="participants",
    )


def _show_shares(chosen: Choice, heading: str, column: str) -> None:
    persons = ("participants", "participants_in_all")
    chart = bars.single(column, "participants_rate", apart=("NONE",), fraction=persons)
    section.show(heading, fetch_answer(f"participants_by_{column}", chosen), chart)


def _show_places(chosen: Choice) -> None:
    if not page.has_exports("participations", "groups"):
        return
    prose.show(
        headlines.describe_utilization(chosen),
        bases.describe_whose_places(chosen),
        bases.describe_persons_with_place(chosen),
        practice.describe_vtao_rule(chosen),
    )
    metrics.show_known_row(chosen, "utilization_rate", "places", "persons_per_place", "waiting")
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


def _show_outcomes(chosen: Choice) -> None:
    if not page.has_exports("participations"):
        return
    prose.show(
        headlines.describe_destinations(chosen),
        bases.describe_exits(chosen),
        bases.describe_length(chosen),
    )
    metrics.show_row(chosen, "exits", "to_work_rate", "to_work_or_education_rate", "duration_days")
    ended = ("ended_count", "ended_total_count")
    chart = bars.single("destination", "ended_rate", apart=APART, fraction=ended)
    heading = say("Ended stays by destination")
    section.show(heading, fetch_answer("destinations", chosen), chart)


def _show_money(chosen: Choice) -> None:
    if not page.has_exports("budget"):
        return
    years = scope.for_money(chosen)
    prose.show(budget.describe_result(years), budget.describe_reasons(years))
    is_to_date = periods.last_booked_month(years) and scope.is_known("deviation_to_date", years)
    result = TO_DATE if is_to_date else ("deviation", "spend_percent")
    metrics.show_row(years, "budget_adjusted", "actual", *result)
    section.show(
        say("Expense and income, budget and actual"),
        fetch_answer("budget_by_side", years),
        bars.pairs("side", "adjusted_nok", "actual_nok"),
        normal="deviation",
    )


def _show_changes(chosen: Choice) -> None:
    prose.heading(changed_figures.name_changes(chosen))
    prose.show(changed_figures.describe_changes(chosen))


PARTS = {
    "people": (mark("The participants"), _show_people),
    "places": (mark("The places"), _show_places),
    "outcomes": (mark("Where they went"), _show_outcomes),
    "money": (mark("The money"), _show_money),
    "changes": (mark("What changed"), _show_changes),
    "comments": (mark("Comments"), comments.show_of_year),
}
