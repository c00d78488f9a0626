-- monthly_postings: the ledger lines that count, and an empty one for each month of their years
-- grain    one row per budget line or booked amount, and an empty one per year and month of the
--          period (and for period 13, where it has lines): a month without lines is there too
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                  integer
--          period                bigint         null: a budget line for the whole year
--          last_booked           integer        last period of the year that counts
--          is_by_month           boolean        the year has a budget, and all of it by period
--          original_nok          decimal(18,2)  null: no budget line; an empty one has 0 where
--                                               some of the budget is by period          [nok]
--          change_nok            decimal(18,2)  null the same                            [nok]
--          actual_nok            decimal(18,2)  null: nothing booked; an empty one has 0 up to
--                                               last_booked                              [nok]
-- source   chosen_postings, ledger_years
create macro monthly_postings(selection, with_counter_entries) as table (
    with lines as (
        select
            year,
            period,
            last_booked,
            kind <> 'actual' as is_budget,
            coalesce(
                bool_and(period is not null) filter (where is_budget) over (partition by year),
                false
            ) as is_by_month,
            if(is_budget, original_nok, null) as original_nok,
            if(is_budget, change_nok, null) as change_nok,
            if(is_budget, null, actual_nok) as actual_nok,
        from chosen_postings(selection, with_counter_entries)
    ),

    months as (
        select
            lines.year,
            unnest(
                range(
                    any_value(parts.first_period),
                    greatest(least(any_value(parts.final_period), 12), max(period)) + 1
                )
            ) as period,
            any_value(lines.last_booked) as last_booked,
            any_value(is_by_month) as is_by_month,
            if(bool_or(is_budget and period > 0), 0, null) as none_nok,
        from lines
        inner join ledger_years(selection) as parts on lines.year = parts.year
        group by lines.year
    )

    select * exclude (is_budget),
    from lines
    union all by name
    select
        * exclude (none_nok),
        none_nok as original_nok,
        none_nok as change_nok,
        if(period <= last_booked, 0, null) as actual_nok,
    from months
)
