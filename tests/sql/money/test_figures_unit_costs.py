"""Figures: what a participant, a place for a day and an exit to work cost."""

from decimal import Decimal

from tests.sql.money.test_unit_costs import INPUTS


def test_each_cost_carries_what_is_divided_and_by_how_many(ask):
    answer = ask("figures_unit_costs", years=[2014], **INPUTS)
    assert [row[:4] for row in answer] == [
        ("cost_per_exit_to_work", None, 7400, 19),  # under 20: unknown
        ("cost_per_participant", 370, 7400, 20),
        ("cost_per_place_day", Decimal("10.14"), 7400, 730),
    ]


def test_all_of_them_are_there_when_nothing_is_known(ask):
    answer = ask("figures_unit_costs", years=[2011], **INPUTS)
    assert [row[:2] for row in answer] == [
        ("cost_per_exit_to_work", None),
        ("cost_per_participant", None),
        ("cost_per_place_day", None),
    ]
