"""Places: how full, why not fuller, group by group and day by day."""

import streamlit as st

from pages.answers import scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, heatmap, lines
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.parts.utilization import days
from pages.text import bases, capacity

RATE, GROUPS = "utilization_rate", "capacity_by_group"
PLACE_DAYS = ("occupied_days", "available_days")


def show(chosen: Choice) -> None:
    """Shows the places; only a sentence where no group has any."""
    if not scope.is_known("places", chosen):
        st.markdown(say("There are no places with a fixed number here."))
        return
    prose.show(
        capacity.describe_groups_below_floor(RATE, GROUPS, chosen),
        capacity.describe_unused_places(chosen),
    )
    months = fetch_answer("utilization_by_month", chosen)
    chart = lines.rates("month", RATE, measure=RATE)
    section.show(capacity.name_use(chosen, "month"), months, chart, normal=RATE)
    _show_reasons(chosen)
    _show_free(chosen)
    _show_tiles(chosen)
    days.show(chosen)
    chart = bars.single("group_name", RATE, fraction=PLACE_DAYS, unit=capacity.name_unit(chosen))
    heading = capacity.name_use(chosen, "group")
    section.show(heading, fetch_answer(GROUPS, chosen), chart, normal=RATE)
    _show_target_groups_and_gender(chosen)
    _show_turnover(chosen)
    metrics.show_row(chosen, "days_over_capacity", "place_days_occupied", "stays_without_place")
    if not chosen.is_limited_to_some_persons:
        section.show_table(say("Days over capacity"), fetch_answer("over_capacity", chosen))
    section.show_table(say("Who came and who went"), fetch_answer("turnover_by_group", chosen))


def _show_reasons(chosen: Choice) -> None:
    """Where the place-days went, for all persons: a place that others use is not vacant."""
    chart = bars.single("reason", "reason_rate", apart=("over_capacity",))
    reasons = fetch_answer("capacity_reasons_in_all", chosen)
    heading = capacity.name_reasons(chosen)
    section.show(heading, reasons, chart, comparison=bases.describe_attended(chosen))
    by_scheme = fetch_answer("capacity_reasons", chosen)
    if not by_scheme.is_empty:
        by_month = fetch_answer("capacity_reasons_by_month", chosen)
        section.show_folded(say("The same by scheme"), by_scheme)
        section.show_folded(say("The same by month"), by_month)


def _show_tiles(chosen: Choice) -> None:
    """Tiles by month in one year; over several years months have no room for their numbers."""
    if len(chosen.years or chosen.options.begun_years) == 1:
        months = fetch_answer("utilization_by_group", chosen)
        heading = capacity.name_use(chosen, "group and month")
        section.show(heading, months, heatmap.by_month("group_name", RATE, "month"), normal=RATE)
    else:
        years = fetch_answer("utilization_by_year", chosen)
        heading = capacity.name_use(chosen, "group and year")
        section.show(heading, years, heatmap.by_year("group_name", RATE, "year"), normal=RATE)


def _show_target_groups_and_gender(chosen: Choice) -> None:
    """How full the places of each target group were, and who used them."""
    unit = capacity.name_unit(chosen)
    chart = bars.single("target_group", RATE, fraction=PLACE_DAYS, unit=unit)
    groups = fetch_answer("utilization_by_target_group", chosen)
    section.show(capacity.name_use(chosen, "target group"), groups, chart, normal=RATE)
    used = ("occupied_days", "occupied_in_all_days")
    chart = bars.single("gender", "occupied_rate", apart=("NONE",), fraction=used)
    section.show(
        say("Place-days used, by gender"), fetch_answer("occupied_by_gender", chosen), chart
    )


def _show_turnover(chosen: Choice) -> None:
    """Persons per place where it means something, else why it is not shown; part-time places."""
    names = ("places", "persons_per_place", "peak_occupied", "part_time_person_rate")
    metrics.show_known_row(chosen, *names)
    if not scope.is_known("persons_per_place", chosen):
        st.caption(
            say(
                "Persons per place are told for one year and all persons alone: over several "
                "years persons add up and places do not, and others use the same places."
            )
        )


def _show_free(chosen: Choice) -> None:
    heading = capacity.name_free(chosen)
    chart = bars.single("group_name", "free")
    section.show(heading, fetch_answer("free_places", chosen), chart, normal="free_places")
