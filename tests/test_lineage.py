"""Which exports an answer is made from."""

import pytest

import queries
from queries import lineage
from warehouse import contract


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


def test_every_measure_comes_from_some_export():
    for measure in queries.measures().values():
        found = lineage.families(measure.answer)
        assert found
        assert found <= set(contract.families())


def test_a_table_called_as_an_answer_is_not_that_answer():
    assert lineage.families("published_ranges") >= {"published"}
    assert lineage.rules_under("from published") == []


def test_a_measure_is_not_worked_out_by_a_rule_called_as_one_of_its_columns():
    assert "period" not in lineage.rules_under(queries.find_answer("figures_budget").sql)
