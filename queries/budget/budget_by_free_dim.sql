-- budget_by_free_dim: what was budgeted and booked on each free dimension, net?
-- grain    one row per free dimension with a ledger line in the chosen years
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  free_dim               varchar        NONE: lines without one
--          free_dim_text          varchar        its name, see code_names; null: none given
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
-- source   dimension_sums, code_names; the codes do not split cost by scheme: no other filter
select
    sums.code as free_dim,
    names.name as free_dim_text,
    sums.* exclude (code, side),
from dimension_sums('free_dim', $selection, $with_counter_entries) as sums
left join code_names as names on names.dimension = 'free_dim' and sums.code = names.code
order by
    sums.code = 'NONE',
    sums.code
