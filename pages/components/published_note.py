"""The note beside a figure that differs from the published one, and the rows behind it."""

import streamlit as st

import queries
from pages.answers import approvals
from pages.answers.choice import Choice
from pages.components import changed_rows
from pages.i18n.translate import say
from pages.text.approvals import describe_approver, describe_reason, write_figure


def describe_difference(figure: queries.Figure, chosen: Choice) -> str:
    """**Published: 74** (now 75), where the approved figure differs from the one shown."""
    approved = approvals.find_figure(figure.measure, chosen)
    if approved is None:
        return ""
    then, now = write_figure(approved), write_figure(figure)
    return "" if then == now else say("**Published: {then}** (now {now})", then=then, now=now)


def show_changed_rows(figure: queries.Figure, chosen: Choice) -> None:
    """Shows in the drill-down what was published, and the rows that changed it since."""
    text = describe_difference(figure, chosen)
    if not text:
        return
    ref = approvals.find_ref(figure.measure, chosen)
    approved = approvals.find_newest_file(ref.year).content["approved"]
    st.markdown(f"{text} · {describe_approver(approved)}")
    comparison = next(line for line in approvals.compare_year(ref.year) if line.ref == ref)
    rows = approvals.explain_changes(ref.year, (ref,))
    st.markdown(describe_reason(comparison, rows))
    changed_rows.show_explained(rows, chosen)
