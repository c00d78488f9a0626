-- measure_booked_postings: which booked amounts does a refund or unit cost count, and how much?
-- grain    one row per booked amount that takes part
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
--          measure               varchar        another measure, or null: no rows
-- columns  *                     all            columns of chosen_postings
--          counts                decimal(18,2)  a refund, sign changed: income above 0; null:
--                                               unknown                                   [nok]
--          in_numerator          boolean        null: not a share
--          in_base               boolean        false in a unit cost: it is divided by persons,
--                                               place-days or exits, which are no ledger lines
-- source   chosen_postings, cost_years
create macro measure_booked_postings(selection, with_counter_entries, measure) as table (
    with asked as (
        select
            measure[:9] = 'cost_per_' as is_cost,
            measure = 'refund_share_percent' as is_share,
            is_share or measure = 'refund_state' as is_refund,
            (
                select bool_and(last_booked is not null)
                from cost_years(selection)
            ) as has_accounts,
    )

    select
        lines.*,
        if(
            is_cost, if(has_accounts, actual_nok, null),
            if(art = '17090', -actual_nok, actual_nok)
        )::decimal(18, 2) as counts,
        if(is_cost or is_share, is_cost or art = '17090', null) as in_numerator,
        not is_cost and (not is_share or side = 'expense') as in_base,
    from chosen_postings(selection, with_counter_entries) as lines
    cross join asked
    where lines.kind = 'actual'
        and (is_cost or (is_refund and (art = '17090' or (is_share and side = 'expense'))))
)
