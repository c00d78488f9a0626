-- budget_by_function: what did each function cost, net?
-- grain    one row per function with a ledger line in the chosen years
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  function               varchar        NONE: lines without a function
--          function_text          varchar        its name, see code_names; null: none given
--          original_nok           decimal(38,2)  adopted budget         [nok]; null: no budget
--          change_nok             decimal(38,2)  later changes          [nok]; null: no budget
--          adjusted_nok           decimal(38,2)  original + changes     [nok]; null: no budget
--          actual_nok             decimal(38,2)  booked                 [nok]; null: no accounts
--          deviation_nok          decimal(38,2)  adjusted - actual      [nok]; null: some chosen
--                                                year lacks budget or accounts
--          spend_percent          double         100 * actual / adjusted [percent]; null as
--                                                deviation, or when adjusted <= 0
--          adjusted_to_date_nok   decimal(38,2)  adjusted of the months that are booked; null:
--                                                some chosen year is without it           [nok]
--          deviation_to_date_nok  decimal(38,2)  that - actual; null the same             [nok]
--          paired_adjusted_nok    decimal(38,2)  adjusted and actual of the years that have both
--          paired_actual_nok      decimal(38,2)  budget and accounts, for comparison; of all
--                                                years where none has both; null: none   [nok]
-- source   chosen_postings, code_names; the codes do not split cost by scheme: no other filter
select
    chosen_postings.function,
    any_value(names.name) as function_text,
    sum(chosen_postings.original_nok) as original_nok,
    sum(chosen_postings.change_nok) as change_nok,
    sum(chosen_postings.adjusted_nok) as adjusted_nok,
    sum(chosen_postings.actual_nok) as actual_nok,
    sum(chosen_postings.adjusted_nok) - sum(chosen_postings.compared_nok) as deviation_nok,
    spend_percent(
        sum(chosen_postings.compared_nok), sum(chosen_postings.adjusted_nok), 'net'
    ) as spend_percent,
    sum(chosen_postings.to_date_nok) as adjusted_to_date_nok,
    sum(chosen_postings.to_date_nok) - sum(chosen_postings.compared_nok) as deviation_to_date_nok,
    sum(chosen_postings.paired_adjusted_nok) as paired_adjusted_nok,
    sum(chosen_postings.paired_actual_nok) as paired_actual_nok,
from chosen_postings($selection, $with_counter_entries) as chosen_postings
left join code_names as names
    on names.dimension = 'function' and chosen_postings.function = names.code
group by chosen_postings.function
order by
    chosen_postings.function = 'NONE',
    chosen_postings.function
