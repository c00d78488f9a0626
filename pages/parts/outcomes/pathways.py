"""The ways between the schemes: which lead to work, what came next, and who came back?"""

import streamlit as st

from pages.answers import cache, cells
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import flow, intervals
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import outcomes

TO_WORK = ("way", "to_work_rate", "to_work_low_rate", "to_work_high_rate")
RETURNED = ("scheme", "return_rate", "return_low_rate", "return_high_rate")
STEP = "way-step"


def show(chosen: Choice) -> None:
    """The ways to work, the same as bands with those who took them, returns, and the flow."""
    heading = say("Which way leads to work?")
    st.markdown(outcomes.describe_best_pathway(chosen))
    section.show(heading, "ways_to_work", chosen, intervals.points, *TO_WORK)
    section.show(say("The ways out, scheme by scheme"), "way_steps", chosen, flow.pathways)
    _who(chosen)
    metrics.row(chosen, "moves", "return_rate", "started", "ended")
    section.folded(say("What came after each ended stay"), "moves", chosen)
    how = {"counted": ("returned_count", "exits_due_count"), "normal": "return_rate"}
    heading = say("Came back within a year, by the scheme they left")
    section.show(heading, "returns_by_scheme", chosen, intervals.points, *RETURNED, **how)
    section.table(say("In, started, ended, in: the stays of each year"), "flow_by_year", chosen)
    section.folded(say("All schemes together, year by year"), "flow_total_by_year", chosen)


def _who(chosen: Choice) -> None:
    """Those who took the step that is pointed at; a list beside the drawing, for the keyboard."""
    steps = flow.steps(cache.rows("way_steps", chosen))
    if not steps:
        return
    st.session_state[STEP] = url.pointed_at("step", steps) or None
    st.selectbox(
        say("Who went this way"),
        steps,
        key=STEP,
        index=None,
        placeholder=say("Choose a step, or click a band above"),
        format_func=lambda step: cells.label("step", step, chosen),
        on_change=lambda: url.point_at("step", st.session_state[STEP] or ""),
        filter_mode=None,
    )
    pointed = url.pointed_at("step", steps)
    if pointed:
        section.table(cells.label("step", pointed, chosen), "way_rows", chosen.about(step=pointed))
