"""Which exports an answer is made from."""

import pytest

import queries
from queries import lineage
from warehouse import contract

OF_PERSONS = [name for name, kind in queries.FILTERS.items() if kind.is_of_persons]


@pytest.mark.parametrize(
    ("answer", "families"),
    [
        ("plan_table", {"budget_frame"}),
        ("figures_budget", {"budget", "accounts"}),
        ("figures_groups", {"groups", "schemes"}),
        ("target_lines", {"targets"}),
    ],
)
def test_an_answer_is_made_from_these_exports(answer, families):
    assert lineage.families(answer) == families


def test_the_people_of_a_figure_come_from_participations():
    assert "participations" in lineage.families("figures_people")


def test_groups_are_a_source_of_people_by_target_group_alone():
    """Any figure of people can be chosen by target group; it is as well known without groups."""
    assert "groups" in lineage.families("participants_by_target_group")
    assert "groups" not in lineage.families("figures_people")
    assert "groups" in lineage.families("figures_capacity")


def test_every_measure_comes_from_some_export():
    for measure in queries.measures().values():
        families = lineage.families(measure.answer)
        assert families
        assert families <= set(contract.families())


def test_a_table_called_as_an_answer_is_not_that_answer():
    assert lineage.families("published_ranges") >= {"published"}
    assert lineage.rules_under("from published") == []


def test_a_measure_is_not_worked_out_by_a_rule_called_as_one_of_its_columns():
    assert "period" not in lineage.rules_under(queries.find_answer("figures_budget").sql)


@pytest.mark.parametrize(
    ("answer", "followed"),
    [
        ("choices", []),
        ("budget_by_year", ["years", "months", "until"]),
        ("unit_costs", ["years", "months", "until"]),  # of every scheme, whichever are chosen
        ("free_places", ["years", "schemes", "target_groups", "months", "until"]),
        ("places_short", ["years", "schemes", "months", "until"]),
        ("normal_months", ["years", "until"]),
        ("occupancy_by_day", ["schemes", *OF_PERSONS, "until"]),  # of a month
        ("participants_by_year", ["years", "schemes", *OF_PERSONS, "months", "until"]),
    ],
)
def test_an_answer_follows_these_filters(answer, followed):
    assert lineage.followed_filters(answer) == followed


def test_the_parameters_stand_in_the_order_of_the_header_the_filters_in_their_own():
    names = ["month", "group_name", "schemes", "target_groups", "until"]
    assert lineage.parameter_names("closed_days") == names


@pytest.mark.parametrize("name", queries.answers())
def test_an_answer_takes_a_selection_when_it_follows_some_part_of_it(name):
    takes = {field.name for field in queries.find_answer(name).params}
    assert ("selection" in takes) == bool(lineage.followed_filters(name))
