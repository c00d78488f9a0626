"""Practice places and placements: PFF with VTAO, and the hosts people are placed with."""

import streamlit as st

from pages.answers import scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, prose, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text.practice import describe_practice, describe_vtao_rule

VTAO = ("vtao", "vtao_granted", "vtao_person_rate", "vtao_place_rate", "persons_per_place")
PLACED = ("placed_municipal", "placed_private", "placed_private_rate", "workplaces")
PLACED += ("workplaces_new",)
HOSTED = ("practice_municipal", "practice_private", "practice_workplaces")


def show(chosen: Choice) -> None:
    """Shows PFF year by year, then the placements by sector and their hosts."""
    if not scope.has_practice(chosen):
        st.markdown(say("None of the chosen schemes has practice places or placements."))
        return
    practice = scope.choose_kind(chosen, "practice")
    if practice:
        _show_practice(practice)
    placements = scope.choose_kind(chosen, "placement")
    if placements:
        _show_placements(placements)
    section.show_folded(say("The hosts"), fetch_answer("workplaces_used", chosen))


def _show_practice(practice: Choice) -> None:
    """The practice places with VTAO, and the hosts of those in practice."""
    schemes = formats.join_list(practice.labels("scheme"))
    st.subheader(say("In {schemes}", schemes=schemes), anchor=False)
    prose.show(describe_practice(practice), describe_vtao_rule(practice))
    metrics.show_known_row(practice, *VTAO)
    section.show(
        say("Practice places and VTAO, year by year (all years)"),
        fetch_answer("practice_by_year", practice.with_all_years()),
        bars.counts("year", "persons", "vtao_count"),
    )
    section.show_folded(say("The stays with VTAO"), fetch_answer("vtao_rows", practice))
    metrics.show_known_row(practice, *HOSTED)


def _show_placements(placements: Choice) -> None:
    """Those placed with a host, and the hosts in use; practice with a host is not among them."""
    schemes = formats.join_list(placements.labels("scheme"))
    st.subheader(say("Placed, in {schemes}", schemes=schemes), anchor=False)
    metrics.show_known_row(placements, *PLACED)
    section.show(
        say("Placed with municipal and private hosts"),
        fetch_answer("placements_by_month", placements),
        bars.layers("month", "municipal_count", "private_count"),
    )
    section.show(
        say("Hosts in use, year by year (all years)"),
        fetch_answer("placements_by_year", placements.with_all_years()),
        bars.counts("year", "workplaces_count", "new_workplaces_count"),
    )
