"""Figures: the state refund, the expected refund and the forecast."""

from decimal import Decimal

import pytest

INPUTS = {
    "participations": """
        participant_id;scheme;started_on;ended_on;vtao_granted_on
        a;PFF;01.01.2016;31.12.2017;01.11.2016
    """,
    "refund_rates": "valid_from;monthly_nok\n01.01.2016;100,50",
    "budget": """
        year;art;responsibility;amount_nok;period
        2017;10100;1;1000;3
        2017;10100;1;2900;12
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2016;3;10100;1;1000
        2016;12;10100;1;3000
        2016;12;17090;1;-800
        2017;3;10100;1;1100
        2017;3;14290;1;100              # VAT
        2017;3;17090;1;-100,01
    """,
}
NAMES = [
    *("forecast_pattern", "forecast_remaining", "forecast_run_rate"),
    *("refund_expected", "refund_share_percent", "refund_state"),
]


def values(answer: list[tuple]) -> dict[str, Decimal | None]:
    assert [row[0] for row in answer] == NAMES
    return {row[0]: row[1] for row in answer}


def test_a_year_under_way(ask):
    answer = ask("figures_money", years=[2017], **INPUTS)
    booked = Decimal("1099.99")
    assert values(answer) == {
        "forecast_remaining": booked + 2900,
        "forecast_run_rate": booked * 4,
        "forecast_pattern": Decimal("3519.97"),  # 1 000 of 3 200 by March last year
        "refund_expected": 12 * Decimal("100.50"),
        "refund_share_percent": pytest.approx(Decimal(100 * 100.01 / 1200)),
        "refund_state": Decimal("100.01"),
    }
    assert [row[2:4] for row in answer if row[2]] == [(Decimal("100.01"), 1200)]


def test_without_counter_entries_the_share_is_of_less(ask):
    figures = values(ask("figures_money", years=[2017], with_counter_entries=False, **INPUTS))
    assert figures["refund_share_percent"] == pytest.approx(Decimal(100 * 100.01 / 1100))
    assert figures["forecast_run_rate"] == Decimal("999.99") * 4


def test_a_finished_year_has_no_forecast(ask):
    figures = values(ask("figures_money", years=[2016], **INPUTS))
    assert {name for name, value in figures.items() if value is None} == set(NAMES[:3])
    assert figures["refund_expected"] == 201


def test_years_are_added(ask):
    figures = values(ask("figures_money", years=[2016, 2017], **INPUTS))
    assert figures["refund_state"] == Decimal("900.01")


def test_a_year_without_any_rows_is_unknown_and_not_0(ask):
    figures = values(ask("figures_money", years=[2014], **INPUTS))
    assert set(figures.values()) == {None}


def test_a_budget_without_accounts_has_none_of_them(ask):
    figures = values(ask("figures_money", years=[2017], budget=INPUTS["budget"]))
    assert set(figures.values()) == {None}


def test_accounts_without_a_budget_have_their_refund_and_two_forecasts(ask):
    figures = values(ask("figures_money", years=[2017], accounts=INPUTS["accounts"]))
    known = {name for name, value in figures.items() if value is not None}
    assert known == {
        *("forecast_pattern", "forecast_run_rate", "refund_share_percent", "refund_state"),
    }
