-- dimension_sums: what was budgeted and booked on each code of one accounting dimension?
-- grain    one row per code with a ledger line in the chosen years
-- params   dimension             varchar        art, project or free_dim
--          selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  code                  varchar        NONE: lines without a code
--          side                  varchar        art: expense, income or NONE; else net
--          original_nok          decimal(38,2)  adopted budget; null: no budget          [nok]
--          change_nok            decimal(38,2)  later changes; null: no budget           [nok]
--          adjusted_nok          decimal(38,2)  original + changes; null: no budget      [nok]
--          actual_nok            decimal(38,2)  booked; null: no accounts                [nok]
--          deviation_nok         decimal(38,2)  adjusted - actual; null: some chosen year lacks
--                                               budget or accounts                       [nok]
--          spend_percent         double         100 * actual / adjusted [percent]; null as
--                                               deviation, or when adjusted <= 0 (income: 0)
--          adjusted_to_date_nok  decimal(38,2)  adjusted of the months that are booked; null: some
--                                               chosen year is without it                [nok]
--          deviation_to_date_nok  decimal(38,2)  that - actual; null the same            [nok]
--          paired_adjusted_nok   decimal(38,2)  see chosen_postings                      [nok]
--          paired_actual_nok     decimal(38,2)  see chosen_postings                      [nok]
-- source   chosen_postings
create macro dimension_sums(dimension, selection, with_counter_entries) as table (
    with coded as (
        select
            lines.* exclude (side),
            case dimension
                when 'art' then lines.art
                when 'project' then lines.project
                when 'free_dim' then lines.free_dim
            end as code,
            if(dimension = 'art', lines.side, 'net') as side,
        from chosen_postings(selection, with_counter_entries) as lines
    )

    select
        code,
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
    from coded
    group by code, side
)
