"""The words for the codes in the answers about money."""

from pages.shared.words import mark

METHOD = {
    "remaining_budget": mark("remaining budget"),
    "run_rate": mark("run rate"),
    "last_year_pattern": mark("last year's pattern"),
}
DIRECTION = {
    "income_above": mark("income above budget"),
    "income_below": mark("income below budget"),
    "expense_above": mark("expense above budget"),
    "expense_below": mark("expense below budget"),
    "other_above": mark("above budget"),
    "other_below": mark("below budget"),
}
RESULT = {
    "underspend": mark("underspend"),
    "overspend": mark("overspend"),
}
WORDING = {
    "due_to": mark("at least half"),
    "largest_part": mark("the largest part"),
}
NOT_TOLD = {
    "no_months": mark("nothing is booked yet"),
    "no_budget": mark("no budget"),
    "budget_not_by_month": mark("the budget is not by month"),
    "no_last_year": mark("last year is not booked in full"),
    "no_pattern": mark("last year has no usable pattern"),
    "no_year_before": mark("the year before last year is missing"),
}
PLAN_KIND = {
    "opening": mark("opening frame"),
    "change": mark("change"),
    "corrected": mark("corrected frame"),
}
BASE = {
    "participants": mark("participant"),
    "place_days": mark("place-day"),
    "exits_to_work": mark("exit to work"),
}
OF_COLUMN = {
    "project": {"NONE": mark("without a project")},
    "free_dim": {"NONE": mark("without a free dimension")},
    "method": METHOD,
    "direction": DIRECTION,
    "result": RESULT,
    "wording": WORDING,
    "forecast.reason": NOT_TOLD,
    "forecast_by_month.reason": NOT_TOLD,
    "error_reason": NOT_TOLD,
    "plan_table.kind": PLAN_KIND,
    "rows_frame.kind": PLAN_KIND,
    "plan_against_budget.kind": PLAN_KIND,
    "unit_costs.base": BASE,
}
