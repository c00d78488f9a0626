"""The note beside a figure that differs from the published one, and the rows behind it."""

import streamlit as st

import queries
from pages.answers import approvals
from pages.answers.choice import Choice
from pages.components import changed_rows
from pages.i18n.translate import say
from pages.text import approvals as text_approvals


def describe_difference(now: queries.Figure, chosen: Choice) -> str:
    """**Published: 74** (now 75), where what is shown differs."""
    then = approvals.approved_figure(now.measure, chosen)
    if then is None or text_approvals.write_figure(then) == text_approvals.write_figure(now):
        return ""
    return say(
        "**Published: {then}** (now {now})",
        then=text_approvals.write_figure(then),
        now=text_approvals.write_figure(now),
    )


def show_changed_rows(now: queries.Figure, chosen: Choice) -> None:
    """In the basis of a figure: what was published, and the rows that moved it since."""
    told = describe_difference(now, chosen)
    if not told:
        return
    point = approvals.figure_ref(now.measure, chosen)
    approved = approvals.newest_file(point.year).content["approved"]
    st.markdown(f"{told} · {text_approvals.describe_approver(approved)}")
    [one] = [each for each in approvals.compare_year(point.year) if each.point == point]
    rows = approvals.explain_changes(point.year, (point,))
    st.markdown(text_approvals.describe_reason(one, rows))
    changed_rows.show_explained(rows, chosen)
