"""Places: how full, which groups are below their floor, why not fuller, and what is free."""

from functools import partial

from pages.answers import baseline, scope
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, heatmap, lines
from pages.components import fold, metrics, prose, section
from pages.i18n.translate import say
from pages.parts.utilization import days
from pages.text import bases, capacity, floors, headlines
from pages.text.practice import describe_vtao_rule

RATE, GROUPS, MONTHS = "utilization_rate", "capacity_by_group", "utilization_by_month"
PLACE_DAYS = ("occupied_days", "available_days")
HEADLINES = (RATE, "free_places", "days_over_capacity", "persons_per_place")
MORE = ("places", "peak_occupied", "part_time_person_rate", "place_days_occupied")
MORE += ("stays_without_place",)
NOT_USED = ("part_time", "waiting", "no_one_referred", "closed")


def show(chosen: Choice) -> None:
    """Shows the places; only a sentence where no group has any."""
    status = headlines.describe_utilization(chosen)
    if not scope.is_known("places", chosen):
        prose.show(status)
        return
    below = capacity.describe_groups_below_floor(RATE, GROUPS, chosen)
    prose.list_lines(
        f"{status} {capacity.describe_number_of_places(chosen)}".strip(),
        f"{below} {floors.count_below_ambition(RATE, GROUPS, chosen)}".strip(),
        capacity.describe_unused_places(chosen),
    )
    metrics.show_known_row(chosen, *HEADLINES)
    section.show_pair(partial(_show_months, chosen), partial(_show_groups, chosen))
    section.show_pair(partial(_show_reasons, chosen), partial(_show_free, chosen))
    notes = (bases.describe_whose_places, bases.describe_everybody, describe_vtao_rule)
    prose.note(" ".join(filter(None, (describe(chosen) for describe in notes))))
    _show_folds(chosen)


def _show_months(chosen: Choice) -> None:
    """The months against floor and ambition, with those of the year before in grey."""
    chart = lines.rates("month", RATE, measure=RATE, before=fetch_before(MONTHS, chosen))
    heading = capacity.name_use(chosen, "month")
    section.show(heading, fetch_answer(MONTHS, chosen), chart, normal=RATE)


def fetch_before(name: str, chosen: Choice) -> Answer | None:
    """The answer for the period that the choice is compared with; None without one."""
    before = baseline.find(chosen)
    return None if before is None else fetch_answer(name, before)


def _show_groups(chosen: Choice) -> None:
    """The groups by the distance to the floor of their own, those below it first."""
    chart = bars.single("group_name", RATE, fraction=PLACE_DAYS)
    heading = capacity.name_use(chosen, "group")
    order = capacity.describe_order(RATE, GROUPS, chosen)
    section.show(heading, fetch_answer(GROUPS, chosen), chart, RATE, order)


def _show_reasons(chosen: Choice) -> None:
    """Where the place-days went, for all persons: a place that others use is not vacant."""
    chart = bars.single("reason", "reason_rate", apart=("over_capacity",), asked=NOT_USED)
    reasons = fetch_answer("capacity_reasons_in_all", chosen)
    section.show(capacity.name_reasons(chosen), reasons, chart)


def _show_free(chosen: Choice) -> None:
    heading = capacity.name_free(chosen)
    chart = bars.single("group_name", "free")
    section.show(heading, fetch_answer("free_places", chosen), chart, normal="free_places")


def _show_folds(chosen: Choice) -> None:
    """What is opened by those who ask: month by month, day by day, who used the places."""
    name = "group and month" if _is_of_one_year(chosen) else "group and year"
    fold.show(capacity.name_use(chosen, name), "tiles", partial(_show_tiles, chosen))
    days.show_fold(chosen)
    heading = say("Where the place-days went, by scheme and by month")
    fold.show(heading, "reasons", partial(_show_all_reasons, chosen))
    heading = say("Target groups and gender")
    fold.show(heading, "who", partial(_show_target_groups_and_gender, chosen))
    heading = say("Who came and who went, and more figures")
    fold.show(heading, "more-places", partial(_show_more, chosen))


def _show_all_reasons(chosen: Choice) -> None:
    prose.note(bases.describe_attended(chosen))
    section.show_table(say("By scheme"), fetch_answer("capacity_reasons", chosen))
    section.show_table(say("By month"), fetch_answer("capacity_reasons_by_month", chosen))


def _is_of_one_year(chosen: Choice) -> bool:
    return len(chosen.years or chosen.options.begun_years) == 1


def _show_tiles(chosen: Choice) -> None:
    """Tiles by month in one year; over several years months have no room for their numbers."""
    if _is_of_one_year(chosen):
        answer = fetch_answer("utilization_by_group", chosen)
        heading, chart = "group and month", heatmap.by_month("group_name", RATE, "month")
    else:
        answer = fetch_answer("utilization_by_year", chosen)
        heading, chart = "group and year", heatmap.by_year("group_name", RATE, "year")
    section.show(capacity.name_use(chosen, heading), answer, chart, normal=RATE)


def _show_target_groups_and_gender(chosen: Choice) -> None:
    """How full the places of each target group were, and who used them."""
    section.show_pair(partial(_show_target_groups, chosen), partial(_show_gender, chosen))


def _show_target_groups(chosen: Choice) -> None:
    chart = bars.single("target_group", RATE, fraction=PLACE_DAYS)
    groups = fetch_answer("utilization_by_target_group", chosen)
    section.show(capacity.name_use(chosen, "target group"), groups, chart, normal=RATE)


def _show_gender(chosen: Choice) -> None:
    used = ("occupied_days", "occupied_in_all_days")
    chart = bars.single("gender", "occupied_rate", fraction=used)
    answer = fetch_answer("occupied_by_gender", chosen)
    section.show(say("Place-days used, by gender"), answer, chart)


def _show_more(chosen: Choice) -> None:
    """The other figures, why persons per place is not among those above, and the turnover."""
    metrics.show_known_row(chosen, *MORE)
    if not scope.is_known("persons_per_place", chosen):
        prose.note(
            say(
                "Persons per place are shown for one year and for everybody alone: over several "
                "years persons add up and places do not, and others use the same places."
            )
        )
    section.show_table(say("Who came and who went"), fetch_answer("turnover_by_group", chosen))
