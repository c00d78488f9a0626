"""What each column about money counts, where it is no measure of its own."""

from pages.shared.words import mark

MEANINGS = {
    "amount_thousand_nok": mark(
        "Thousand kroner, as the plan prints it; a corrected frame adds up."
    ),
    "base_count": mark("How many of these the net actual paid for, in the booked months."),
    "booked_nok": mark("Lines of art 17090 that name VTAO, with the sign of what came in."),
    "bridge.deviation_nok": mark(
        "Budget of the booked months less actual: above 0 the result is that much better."
    ),
    "bridge_reasons.deviation_nok": mark(
        "Budget of the booked months less actual, of the art group."
    ),
    "budget_year": mark("The year of the adopted budget it is held against."),
    "deviation_share_rate": mark("Its part of all deviations, whichever way they go."),
    "difference_nok": mark("Frame in the plan less the adopted budget."),
    "end_nok": mark("Net actual, the same in each row."),
    "error_nok": mark("What the method said less what the year came to."),
    "error_percent": mark("The same, of what the year came to."),
    "expected_nok": mark("Months times the rate in force on their first day."),
    "expected_to_date_nok": mark("The same, of the months that are booked."),
    "expense_budget_nok": mark("Adjusted budget of arts 10 to 15, the whole year."),
    "expense_nok": mark("Booked on arts 10 to 15."),
    "explained_rate": mark("How much of the net deviation it explains with those before it."),
    "explains_rate": mark("Its deviation, of the net deviation; others may go the other way."),
    "forecast.deviation_nok": mark("Adjusted budget less the year end the method gives."),
    "frame_nok": mark("The frame of the plan in kroner."),
    "from_nok": mark("Where the step begins."),
    "is_reconciled": mark("Yes when the difference is within the rounding of the plan."),
    "last_booked": mark("The last booked period of the year; 13 is the closing."),
    "last_year_actual_nok": mark("What last year came to."),
    "last_year_end_nok": mark("What the method said at the same month last year."),
    "last_year_nok": mark("Booked in the same month last year."),
    "last_year_share_rate": mark("That month's part of all that was booked last year."),
    "monthly_nok": mark("The rate per person and month in force on the first of the month."),
    "month_count": mark("Months begun with VTAO while the stay lasted."),
    "net_actual_nok": mark("Net booked in the years, of what the base was paid from."),
    "net_deviation_nok": mark("Deviation of all art groups together."),
    "next_grant_nok": mark("Twelve months at the rate in force on the extract date."),
    "normal_months.deviation_to_date_nok": mark("Normal since January less booked since January."),
    "normal_nok": mark("The adjusted budget times last year's part of that month."),
    "normal_to_date_nok": mark("The same since January."),
    "persons_count": mark("Persons with a month that is refunded."),
    "plan_year": mark("The year of the frame; of the opening the first year of the plan."),
    "rank": mark("1 is the largest."),
    "refund_budget_nok": mark("Adjusted budget of art 17090, the whole year, above 0 for income."),
    "refund_budget_percent": mark("Budgeted refund, of the budgeted gross expense."),
    "refund_deviation_nok": mark("Booked less the budget of the booked months."),
    "refund_expected.deviation_nok": mark("Booked less expected, of the booked months."),
    "refund_nok": mark("Booked on art 17090, above 0 for income."),
    "refund_share_percent": mark("Booked refund, of the booked gross expense."),
    "rest_nok": mark("What the method expects from then to the end of the year."),
    "rows_frame.counts": mark("The line in kroner."),
    "rows_refund.counts": mark("Months times the rate; empty: no rate is known."),
    "side_deviation_nok": mark("Deviation of all art groups of its side."),
    "start_nok": mark("Net adjusted budget of the booked months, the same in each row."),
    "to_nok": mark("Where the step ends."),
    "unit_cost_nok": mark("Net actual divided by how many; empty where the base is under 20."),
    "year_end_nok": mark("Actual to date and the expected rest."),
}
