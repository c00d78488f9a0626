-- side_sums: the sums of the budget and the accounts of the chosen years
-- grain    one row per side, always all three: net, expense, income
-- params   selection             struct           the filters; until null: whole years; see
--                                                 ledger_years
--          with_counter_entries  boolean          false: without VAT and depreciation
-- columns  side                  varchar          net (all arts), expense, income (negative)
--          original              decimal(38,10)   adopted budget; null: no budget        [nok]
--          change                decimal(38,10)   later changes; null: no budget         [nok]
--          adjusted              decimal(38,10)   original + change                      [nok]
--          to_date               decimal(38,10)   adjusted, of the months that are booked;
--                                                 null: some year is without it          [nok]
--          actual                decimal(38,10)   booked; null: no accounts              [nok]
--          compared              decimal(38,10)   actual; null: some year lacks budget or
--                                                 accounts                               [nok]
--          of years that have a budget (or accounts), but no line that counts: 0, not null
-- source   chosen_postings, ledger_years
create macro side_sums(selection, with_counter_entries) as table (
    with counted as (
        select
            sides.side,
            lines.* exclude (side),
            (sides.side in ('net', lines.side))::integer as share,
        from (select unnest(['net', 'expense', 'income']) as side) as sides
        left join chosen_postings(selection, with_counter_entries) as lines on true
    ),

    none as (
        select
            if(bool_or(has_budget), 0, null) as budget,
            if(bool_or(last_booked is not null), 0, null) as actual,
            if(bool_and(is_comparable), 0, null) as compared,
            if(bool_and(is_comparable_so_far), 0, null) as to_date,
        from ledger_years(selection)
    )

    select
        side,
        coalesce(sum(original_nok * share), any_value(none.budget))::decimal(38, 10) as original,
        coalesce(sum(change_nok * share), any_value(none.budget))::decimal(38, 10) as change,
        coalesce(sum(adjusted_nok * share), any_value(none.budget))::decimal(38, 10) as adjusted,
        coalesce(sum(to_date_nok * share), any_value(none.to_date))::decimal(38, 10) as to_date,
        coalesce(sum(actual_nok * share), any_value(none.actual))::decimal(38, 10) as actual,
        coalesce(sum(compared_nok * share), any_value(none.compared))::decimal(38, 10) as compared,
    from counted
    cross join none
    group by side
)
