"""Practice places and placements: PFF with VTAO, and the hosts people are placed with."""

import streamlit as st

from pages.answers import scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, prose, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text.practice import describe_practice

VTAO = ("vtao", "vtao_granted", "vtao_person_rate")
PER_PLACE = ("vtao_place_rate", "persons_per_place")
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
    _show_heading(practice)
    prose.show(describe_practice(practice))
    metrics.show_known_row(practice, *VTAO, *_find_per_place(practice))
    section.show(
        say("Practice places and VTAO, year by year (all years)"),
        fetch_answer("practice_by_year", practice.with_all_years()),
        bars.counts("year", "persons", "vtao_count"),
    )
    section.show_folded(say("The stays with VTAO"), fetch_answer("vtao_rows", practice))
    metrics.show_known_row(practice, *HOSTED)


def _show_heading(chosen: Choice) -> None:
    """The names of the schemes: what is above them on the page is of all the chosen ones."""
    names = formats.plain(formats.join_list(chosen.labels("scheme")))
    st.subheader(say("In {schemes}", schemes=names), anchor=False)


def _find_per_place(practice: Choice) -> tuple[str, ...]:
    """Persons per place, where it means something: of one year and of all persons."""
    return PER_PLACE if scope.is_known("persons_per_place", practice) else ()


def _show_placements(placements: Choice) -> None:
    """Those placed with a host, and the hosts in use; practice with a host is not among them."""
    _show_heading(placements)
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
