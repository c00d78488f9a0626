-- art_group_deviations: how does each art group change the net result?
-- grain    one row per art group with a ledger line in the chosen years
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  art_group             varchar        first two digits of the art
--          side                  varchar        expense, income (negative) or NONE
--          budget_nok            decimal(38,2)  adjusted, of the months that are booked; null:
--                                               some chosen year is without it       [nok]
--          actual_nok            decimal(38,2)  booked; null: no accounts            [nok]
--          deviation_nok         decimal(38,2)  budget - actual: above 0 the net result is that
--                                               much better than budgeted; null as budget [nok]
--          budget_net_nok        decimal(38,2)  of all groups together               [nok]
--          net_deviation_nok     decimal(38,2)  of all groups together               [nok]
-- source   chosen_postings
create macro art_group_deviations(selection, with_counter_entries) as table (
    select
        art_group,
        side,
        sum(to_date_nok) as budget_nok,
        sum(actual_nok) as actual_nok,
        sum(to_date_nok) - sum(compared_nok) as deviation_nok,
        (sum(sum(to_date_nok)) over ())::decimal(38, 2) as budget_net_nok,
        (budget_net_nok - sum(sum(compared_nok)) over ())::decimal(38, 2) as net_deviation_nok,
    from chosen_postings(selection, with_counter_entries)
    group by art_group, side
)
