-- budget_by_art: on which arts was the money budgeted and spent?
-- grain    one row per art with a ledger line in the chosen years
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  art                    varchar
--          art_text               varchar        its name, see code_names; null: none given
--          side                   varchar        expense, income (negative) or NONE
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
-- source   dimension_sums, code_names; the codes do not split cost by scheme: no other filter
select
    sums.code as art,
    names.name as art_text,
    sums.side,
    sums.* exclude (code, side),
from dimension_sums('art', $selection, $with_counter_entries) as sums
left join code_names as names on names.dimension = 'art' and sums.code = names.code
order by sums.code
