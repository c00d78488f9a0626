-- budget_by_function: what did each function cost, net?
-- grain    one row per function with a ledger line in the chosen years
-- params   $years                 integer[]      calendar years
--          $until                 date           null: whole years; else booked by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  function               varchar        NONE: lines without a function
--          function_text          varchar        the newest text of any year; null: none given
--          original_nok           decimal(38,2)  adopted budget         [nok]; null: no budget
--          change_nok             decimal(38,2)  later changes          [nok]; null: no budget
--          adjusted_nok           decimal(38,2)  original + changes     [nok]; null: no budget
--          actual_nok             decimal(38,2)  booked                 [nok]; null: no accounts
--          deviation_nok          decimal(38,2)  adjusted - actual      [nok]; null: some chosen
--                                                year lacks budget or accounts
--          spend_percent          double         100 * actual / adjusted [percent]; null as
--                                                deviation, or when adjusted <= 0
--          paired_adjusted_nok    decimal(38,2)  adjusted and actual of the years that have both
--          paired_actual_nok      decimal(38,2)  budget and accounts, to stand side by side; of all
--                                                years where none has both; null: none   [nok]
-- source   chosen_postings, posting_lines; the codes do not split cost by scheme: no other filter
with texts as (
    select
        function,
        max_by(function_text, (year, kind, function_text)) as function_text,
    from posting_lines
    where function_text is not null
    group by function
)

select
    chosen_postings.function,
    any_value(texts.function_text) as function_text,
    sum(chosen_postings.original_nok) as original_nok,
    sum(chosen_postings.change_nok) as change_nok,
    sum(chosen_postings.adjusted_nok) as adjusted_nok,
    sum(chosen_postings.actual_nok) as actual_nok,
    sum(chosen_postings.adjusted_nok) - sum(chosen_postings.compared_nok) as deviation_nok,
    spend_percent(
        sum(chosen_postings.compared_nok), sum(chosen_postings.adjusted_nok), 'net'
    ) as spend_percent,
    sum(chosen_postings.paired_adjusted_nok) as paired_adjusted_nok,
    sum(chosen_postings.paired_actual_nok) as paired_actual_nok,
from chosen_postings($years, $until, $with_counter_entries) as chosen_postings
left join texts on chosen_postings.function = texts.function
group by chosen_postings.function
order by
    chosen_postings.function = 'NONE',
    chosen_postings.function
