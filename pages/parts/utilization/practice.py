"""Practice places and placements: PFF with VTAO, and the hosts people are placed with."""

import streamlit as st

from pages.answers import scope
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import practice as text_practice

VTAO = ("vtao", "vtao_person_rate", "vtao_place_rate", "persons_per_place")
WITH_VTAO = ("year", "persons", "vtao_count")
SECTORS = ("month", "municipal_count", "private_count")
NEW_HOSTS = ("year", "workplaces_count", "new_workplaces_count")
PLACED = ("placed_municipal", "placed_private", "workplaces", "workplaces_new")


def show(chosen: Choice) -> None:
    """PFF year by year, then the placements by sector and their hosts."""
    if not scope.has_practice(chosen):
        st.markdown(say("None of the chosen schemes has practice places or placements."))
        return
    practice = scope.of_kind(chosen, "practice")
    if practice:
        st.markdown(text_practice.describe_practice(practice))
        metrics.row_of_known(practice, *VTAO)
    every, heading = chosen.every_year(), say("Practice places and VTAO, year by year (all years)")
    section.show(heading, "practice_by_year", every, bars.counts, *WITH_VTAO)
    section.folded(say("The stays with VTAO"), "vtao_rows", chosen)
    metrics.row_of_known(chosen, *PLACED)
    heading = say("Placed with municipal and private hosts")
    section.show(heading, "placements_by_month", chosen, bars.layers, *SECTORS)
    heading = say("Hosts in use, year by year (all years)")
    section.show(heading, "placements_by_year", every, bars.counts, *NEW_HOSTS)
    section.folded(say("The hosts"), "workplaces_used", chosen)
