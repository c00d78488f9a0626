-- budget_by_year: did the money last, year by year?
-- grain    one row per chosen year with a ledger line
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          original_nok           decimal(38,2)  adopted budget         [nok]; null: no budget
--          change_nok             decimal(38,2)  later changes          [nok]; null: no budget
--          adjusted_nok           decimal(38,2)  original + changes     [nok]; null: no budget
--          actual_nok             decimal(38,2)  booked                 [nok]; null: no accounts
--          deviation_nok          decimal(38,2)  adjusted - actual      [nok]; null: one is missing
--          spend_percent          double         100 * actual / adjusted [percent]; null as
--                                                deviation, or when adjusted <= 0
-- source   chosen_postings; the codes do not split cost by scheme: no other filter
select
    year,
    sum(original_nok) as original_nok,
    sum(change_nok) as change_nok,
    sum(adjusted_nok) as adjusted_nok,
    sum(actual_nok) as actual_nok,
    sum(adjusted_nok) - sum(actual_nok) as deviation_nok,
    spend_percent(sum(actual_nok), sum(adjusted_nok), 'net') as spend_percent,
from chosen_postings($selection, $with_counter_entries)
group by year
order by year
