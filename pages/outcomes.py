"""Outcomes: where did people go when they left?"""

import streamlit as st

from pages import parts
from pages.parts import destinations, durations, later, rows, ways
from pages.shared import data, figures, page, sentences
from pages.shared.words import mark

chosen = page.open(__doc__)

if not page.has("participations"):
    st.stop()
if data.table("participants_by_scheme", chosen).empty:
    page.nothing_for(chosen)

st.markdown(sentences.went_where(chosen))
figures.row(chosen, "to_work_rate", "to_work_or_education_rate", "working_12m_rate", "exits")
parts.show(
    chosen,
    {
        "destinations": (mark("Where they went"), destinations.show),
        "later": (mark("6 and 12 months later"), later.show),
        "durations": (mark("How long it takes"), durations.show),
        "ways": (mark("The ways to work"), ways.show),
        "rows": (mark("The stays"), rows.show),
    },
)
