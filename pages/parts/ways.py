"""The ways between the schemes: which lead to work, what came next, and who came back?"""

import streamlit as st

from pages.shared import best, columns, data, figures, flows, rates, sections, spot
from pages.shared.choice import Choice
from pages.shared.words import say

TO_WORK = ("way", "to_work_rate", "to_work_low_rate", "to_work_high_rate")
RETURNED = ("scheme", "return_rate", "return_low_rate", "return_high_rate")
STEP = "way-step"


def show(chosen: Choice) -> None:
    """The ways to work, the same as bands with those who took them, returns, and the flow."""
    heading = say("Which way leads to work?")
    st.markdown(best.way(chosen))
    sections.show(heading, "ways_to_work", chosen, rates.intervals, *TO_WORK)
    sections.show(say("The ways out, scheme by scheme"), "way_steps", chosen, flows.ways)
    _who(chosen)
    figures.row(chosen, "moves", "return_rate", "started", "ended")
    sections.folded(say("What came after each ended stay"), "moves", chosen)
    how = {"counted": ("returned_count", "exits_due_count"), "normal": "return_rate"}
    heading = say("Came back within a year, by the scheme they left")
    sections.show(heading, "returns_by_scheme", chosen, rates.intervals, *RETURNED, **how)
    sections.table(say("In, started, ended, in: the stays of each year"), "flow_by_year", chosen)
    sections.folded(say("All schemes together, year by year"), "flow_total_by_year", chosen)


def _who(chosen: Choice) -> None:
    """Those who took the step that is pointed at; a list beside the drawing, for the keyboard."""
    steps = flows.steps(data.table("way_steps", chosen))
    if not steps:
        return
    st.session_state[STEP] = spot.get("step", steps) or None
    st.selectbox(
        say("Who went this way"),
        steps,
        key=STEP,
        index=None,
        placeholder=say("Choose a step, or click a band above"),
        format_func=lambda step: columns.label("step", step, chosen),
        on_change=lambda: spot.put("step", st.session_state[STEP] or ""),
        filter_mode=None,
    )
    pointed = spot.get("step", steps)
    if pointed:
        sections.table(
            columns.label("step", pointed, chosen), "way_rows", chosen.about(step=pointed)
        )
