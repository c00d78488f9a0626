"""The places: how full, why not fuller, group by group and day by day."""

import streamlit as st

from pages.shared import charts, data, days, figures, rates, sections
from pages.shared.choice import Choice
from pages.shared.words import say

RATE = "utilization_rate"


def show(chosen: Choice) -> None:
    """Without groups that have places there is nothing but a sentence."""
    if not figures.is_known("places", chosen):
        st.markdown(say("There are no places with a fixed number here."))
        return
    months, drawn = say("Utilization by month"), ("month", RATE)
    how = {"normal": RATE, "measure": RATE}
    sections.show(months, "utilization_by_month", chosen, rates.line, *drawn, **how)
    _show_reasons(chosen)
    _show_free(chosen)
    tiles, drawn = say("Utilization by group and month"), ("group_name", "month", RATE)
    sections.show(tiles, "utilization_by_group", chosen, rates.heat, *drawn, normal=RATE)
    days.show(chosen)
    groups, drawn = say("Utilization by group"), ("group_name", RATE)
    sections.show(groups, "capacity_by_group", chosen, charts.bars, *drawn, normal=RATE)
    figures.row(chosen, "places", "persons_per_place", "peak_occupied")
    figures.row(chosen, "days_over_capacity", "place_days_occupied", "stays_without_place")
    if not chosen.is_of_some_persons:
        sections.table(say("Days over capacity"), "over_capacity", chosen)
    sections.table(say("Who came and who went"), "turnover_by_group", chosen)


def _show_reasons(chosen: Choice) -> None:
    """Where the place-days went: of all persons, for a place that others use is not vacant."""
    heading, drawn = say("Where the place-days went"), ("reason", "reason_rate")
    apart = ("over_capacity",)
    sections.show(heading, "capacity_reasons_in_all", chosen, charts.bars, *drawn, apart=apart)
    if not data.table("capacity_reasons", chosen).empty:
        sections.folded(say("The same by scheme"), "capacity_reasons", chosen)
        sections.folded(say("The same by month"), "capacity_reasons_by_month", chosen)


def _show_free(chosen: Choice) -> None:
    heading, drawn = say("Free places"), ("group_name", "free")
    sections.show(heading, "free_places", chosen, charts.bars, *drawn, normal="free_places")
