"""Refunds: what the state pays back, what VTAO should bring, and what one more grant is worth."""

from functools import partial

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import bars
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.parts.budget import counter_entries
from pages.text import bases, refunds

MEASURES = ("refund_state", "refund_share_percent", "refund_expected")


def show(whole: Choice) -> None:
    """Shows the state refund against its budget, then the VTAO refund by year."""
    chosen = counter_entries.show_answer(whole, "refunds", refunds.describe_refund)
    metrics.show_known_row(chosen, *MEASURES)
    prose.show(refunds.describe_vtao_refund(chosen))
    section.show_pair(partial(_show_state_refund, chosen), partial(_show_vtao_refund, chosen))
    section.show(
        say("State refund, by the benefit that the lines name"),
        fetch_answer("refunds_by_benefit", chosen),
        bars.pairs("benefits", "refund_budget_nok", "refund_nok"),
        comparison=refunds.describe_benefits(chosen),
    )
    if cache.sees_all_offices(chosen):  # the rows are of every office
        rows = fetch_answer("refund_rows", chosen)
        section.show_folded(say("The persons' months behind it"), rows)


def _show_state_refund(chosen: Choice) -> None:
    all_years = chosen.with_all_years()
    section.show(
        say("State refund, year by year"),
        fetch_answer("refunds", all_years),
        bars.pairs("year", "refund_budget_nok", "refund_nok"),
        comparison=" ".join(
            filter(None, [bases.describe_booked_months(all_years), refunds.describe_lag(chosen)])
        ),
    )


def _show_vtao_refund(chosen: Choice) -> None:
    page.has_exports("participations", "refund_rates")
    section.show(
        say("VTAO refund, expected and booked, year by year"),
        fetch_answer("refund_expected", chosen.with_all_years()),
        bars.pairs("year", "expected_to_date_nok", "booked_nok"),
        comparison=bases.describe_booked_months(chosen.with_all_years()),
    )
