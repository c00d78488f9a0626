-- refunds: how much of the gross expense came back as state refund?
-- grain    one row per chosen year with a ledger line
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                      integer
--          refund_budget_nok         decimal(38,2)  adjusted, whole year; null: no budget    [nok]
--          refund_budget_to_date_nok  decimal(38,2)  of the booked months; null: unknown     [nok]
--          refund_nok                decimal(38,2)  booked; null: no accounts                [nok]
--          refund_deviation_nok      decimal(38,2)  booked - budget of the booked months: above 0
--                                                   more came in; null: one is not known     [nok]
--          expense_budget_nok        decimal(38,2)  gross, arts 10-15, whole year; null: none [nok]
--          expense_nok               decimal(38,2)  gross, booked; null: no accounts         [nok]
--          refund_budget_percent     double         100 * refund / expense, budget       [percent]
--          refund_share_percent      double         100 * refund / expense, booked; null also when
--                                                   the expense is not above 0           [percent]
-- source   chosen_postings; the state refund is art 17090, with its sign changed: income is above 0
with sums as (
    select
        year,
        -sum(adjusted_nok * (art = '17090')::integer) as refund_budget_nok,
        -sum(actual_nok * (art = '17090')::integer) as refund_nok,
        -sum(to_date_nok * (art = '17090')::integer) as refund_to_date_nok,
        sum(adjusted_nok * (side = 'expense')::integer) as expense_budget_nok,
        sum(actual_nok * (side = 'expense')::integer) as expense_nok,
    from chosen_postings($selection, $with_counter_entries)
    group by year
)

select
    year,
    refund_budget_nok,
    refund_to_date_nok as refund_budget_to_date_nok,
    refund_nok,
    refund_nok - refund_to_date_nok as refund_deviation_nok,
    expense_budget_nok,
    expense_nok,
    100 * refund_budget_nok::double / if(expense_budget_nok > 0, expense_budget_nok, null)::double
        as refund_budget_percent,
    100 * refund_nok::double / if(expense_nok > 0, expense_nok, null)::double
        as refund_share_percent,
from sums
order by year
