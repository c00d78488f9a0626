"""Practice places and placements: PFF with VTAO, and the hosts people are placed with."""

import streamlit as st

from pages.shared import charts, figures, practised, sections
from pages.shared.choice import Choice
from pages.shared.words import say

VTAO = ("vtao", "vtao_person_rate", "vtao_place_rate", "persons_per_place")
WITH_VTAO = ("year", "persons", "vtao_count")
SECTORS = ("month", "municipal_count", "private_count")
NEW_HOSTS = ("year", "workplaces_count", "new_workplaces_count")
PLACED = ("placed_municipal", "placed_private", "workplaces", "workplaces_new")


def show(chosen: Choice) -> None:
    """PFF year by year, then the placements by sector and their hosts."""
    if not sections.has_practice(chosen):
        st.markdown(say("None of the chosen schemes has practice places or placements."))
        return
    practice = sections.of_kind(chosen, "practice")
    if practice:
        st.markdown(practised.told(practice))
        figures.row_of_known(practice, *VTAO)
    every, heading = chosen.every_year(), say("Practice places and VTAO, year by year (all years)")
    sections.show(heading, "practice_by_year", every, charts.counts, *WITH_VTAO)
    sections.folded(say("The stays with VTAO"), "vtao_rows", chosen)
    figures.row_of_known(chosen, *PLACED)
    heading = say("Placed with municipal and private hosts")
    sections.show(heading, "placements_by_month", chosen, charts.layers, *SECTORS)
    heading = say("Hosts in use, year by year (all years)")
    sections.show(heading, "placements_by_year", every, charts.counts, *NEW_HOSTS)
    sections.folded(say("The hosts"), "workplaces_used", chosen)
