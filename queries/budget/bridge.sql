-- bridge: how does the budget become the result, art group by art group?
-- grain    one row per art group with a ledger line in the chosen years, the largest deviation
--          first; groups without a deviation come last
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  art_group              varchar        first two digits of the art
--          side                   varchar        expense, income (negative) or NONE
--          adjusted_to_date_nok   decimal(38,2)  adjusted budget of the months that are booked (of
--                                                a whole year all of it); null: some chosen year
--                                                lacks budget, its months, or accounts    [nok]
--          actual_to_date_nok     decimal(38,2)  booked; null: no accounts                [nok]
--          deviation_nok          decimal(38,2)  adjusted - actual: above 0 the net result is that
--                                                much better than budgeted; null as adjusted [nok]
--          from_nok               decimal(38,2)  where its step begins: the first at start_nok
--          to_nok                 decimal(38,2)  where it ends: from - deviation; the last at
--                                                end_nok                                  [nok]
--          start_nok              decimal(38,2)  the net budget, the same in each row     [nok]
--          end_nok                decimal(38,2)  the net actual, the same in each row     [nok]
--          deviation_share_rate   double         its part of all deviations, none with a sign
--                                                [ratio]; null: unknown, or all are 0
-- source   art_group_deviations; the codes do not split cost by scheme: no other filter
select
    art_group,
    side,
    budget_nok as adjusted_to_date_nok,
    actual_nok as actual_to_date_nok,
    deviation_nok,
    budget_net_nok - sum(deviation_nok) over largest_first + deviation_nok as from_nok,
    budget_net_nok - sum(deviation_nok) over largest_first as to_nok,
    budget_net_nok as start_nok,
    budget_net_nok - net_deviation_nok as end_nok,
    abs(deviation_nok)::double / nullif(sum(abs(deviation_nok)) over (), 0)::double
        as deviation_share_rate,
from art_group_deviations($selection, $with_counter_entries)
window
    largest_first as (
        order by abs(deviation_nok) desc nulls last, art_group
        rows between unbounded preceding and current row
    )
order by abs(deviation_nok) desc nulls last, art_group
