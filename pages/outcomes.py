"""Outcomes: where did people go when they left?"""

import streamlit as st

from pages.answers import cache
from pages.app import page, tabs
from pages.i18n.translate import mark
from pages.parts.outcomes import destinations, durations, follow_up, pathways, stays

chosen = page.open(__doc__)

if not page.has_exports("participations"):
    st.stop()
if cache.fetch_rows("participants_by_scheme", chosen).empty:
    page.stop_without_rows(chosen)

tabs.show_tabs(
    chosen,
    {
        "destinations": (mark("Where they went"), destinations.show),
        "later": (mark("6 and 12 months later"), follow_up.show),
        "durations": (mark("How long it takes"), durations.show),
        "ways": (mark("The ways to work"), pathways.show),
        "rows": (mark("The stays"), stays.show),
    },
)
