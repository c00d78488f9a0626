"""The places: how full, why not fuller, group by group and day by day."""

import streamlit as st

from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.charts import bars, heatmap, lines
from pages.components import metrics, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.parts.utilization import days
from pages.text import capacity

RATE, GROUPS = "utilization_rate", "capacity_by_group"
PLACE_DAYS = ("occupied_days", "available_days")


def show(chosen: Choice) -> None:
    """Without groups that have places there is nothing but a sentence."""
    if not scope.is_known("places", chosen):
        st.markdown(say("There are no places with a fixed number here."))
        return
    told = (
        capacity.compare_with_floor(RATE, chosen, GROUPS),
        capacity.describe_unused_places(chosen),
    )
    st.markdown(" ".join(filter(None, told)))
    months, drawn = say("Utilization by month"), ("month", RATE)
    how = {"normal": RATE, "measure": RATE}
    section.show(months, "utilization_by_month", chosen, lines.rates, *drawn, **how)
    _show_reasons(chosen)
    _show_free(chosen)
    _show_tiles(chosen)
    days.show(chosen)
    groups, drawn = say("Utilization by group"), ("group_name", RATE)
    how = {"normal": RATE, "counted": PLACE_DAYS, "unit": say("Utilization, of place-days")}
    section.show(groups, GROUPS, chosen, bars.single, *drawn, **how)
    _show_turnover(chosen)
    metrics.row(chosen, "days_over_capacity", "place_days_occupied", "stays_without_place")
    if not chosen.is_of_some_persons:
        section.table(say("Days over capacity"), "over_capacity", chosen)
    section.table(say("Who came and who went"), "turnover_by_group", chosen)


def _show_reasons(chosen: Choice) -> None:
    """Where the place-days went: of all persons, for a place that others use is not vacant."""
    heading, drawn = say("Where the place-days went"), ("reason", "reason_rate")
    apart = ("over_capacity",)
    section.show(heading, "capacity_reasons_in_all", chosen, bars.single, *drawn, apart=apart)
    if not cache.rows("capacity_reasons", chosen).empty:
        section.folded(say("The same by scheme"), "capacity_reasons", chosen)
        section.folded(say("The same by month"), "capacity_reasons_by_month", chosen)


def _show_tiles(chosen: Choice) -> None:
    """By month in one year; over several the months have no room for their numbers."""
    if len(chosen.years or chosen.offered.begun_years) == 1:
        heading, drawn = say("Utilization by group and month"), ("group_name", "month", RATE)
        name, draw = "utilization_by_group", heatmap.by_month
    else:
        heading, drawn = say("Utilization by group and year"), ("group_name", "year", RATE)
        name, draw = "utilization_by_year", heatmap.by_year
    section.show(heading, name, chosen, draw, *drawn, normal=RATE)


def _show_turnover(chosen: Choice) -> None:
    """Persons per place where it means something; else why it is not told."""
    metrics.row_of_known(chosen, "places", "persons_per_place", "peak_occupied")
    if not scope.is_known("persons_per_place", chosen):
        st.caption(
            say(
                "Persons per place are told for one year and all persons alone: over several "
                "years persons add up and places do not, and others use the same places."
            )
        )


def _show_free(chosen: Choice) -> None:
    day, drawn = formats.day(periods.last_day(chosen)), ("group_name", "free")
    heading = say("Free places on {day}", day=day)
    section.show(heading, "free_places", chosen, bars.single, *drawn, normal="free_places")
