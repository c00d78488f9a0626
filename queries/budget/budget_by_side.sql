-- budget_by_side: what was budgeted and booked of expense and of income?
-- grain    one row per side with a ledger line in the chosen years
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  side                   varchar        expense, income (negative), NONE (other arts)
--          original_nok           decimal(38,2)  adopted budget         [nok]; null: no budget
--          change_nok             decimal(38,2)  later changes          [nok]; null: no budget
--          adjusted_nok           decimal(38,2)  original + changes     [nok]; null: no budget
--          actual_nok             decimal(38,2)  booked                 [nok]; null: no accounts
--          deviation_nok          decimal(38,2)  adjusted - actual      [nok]; null: some chosen
--                                                year lacks budget or accounts
--          spend_percent          double         100 * actual / adjusted [percent]; null as
--                                                deviation, or when adjusted <= 0 (income: 0)
--          adjusted_to_date_nok   decimal(38,2)  adjusted of the months that are booked; null:
--                                                some chosen year is without it           [nok]
--          deviation_to_date_nok  decimal(38,2)  that - actual; null the same             [nok]
--          paired_adjusted_nok    decimal(38,2)  adjusted and actual of the years that have both
--          paired_actual_nok      decimal(38,2)  budget and accounts, for comparison; of all
--                                                years where none has both; null: none   [nok]
-- source   chosen_postings; the codes do not split cost by scheme: no other filter
select
    side,
    sum(original_nok) as original_nok,
    sum(change_nok) as change_nok,
    sum(adjusted_nok) as adjusted_nok,
    sum(actual_nok) as actual_nok,
    sum(adjusted_nok) - sum(compared_nok) as deviation_nok,
    spend_percent(sum(compared_nok), sum(adjusted_nok), side) as spend_percent,
    sum(to_date_nok) as adjusted_to_date_nok,
    sum(to_date_nok) - sum(compared_nok) as deviation_to_date_nok,
    sum(paired_adjusted_nok) as paired_adjusted_nok,
    sum(paired_actual_nok) as paired_actual_nok,
from chosen_postings($selection, $with_counter_entries)
group by side
order by
    side = 'NONE',
    side
