-- month_sums: how much was booked by each month, and what was its budget for the rest?
-- grain    one row per year with ledger lines and period 1 to 13
-- params   with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                  integer
--          period                bigint
--          last_booked           integer        of the year; null: no accounts
--          has_budget            boolean        with is_by_month: all of it by period
--          is_whole_year         boolean        booked to December or beyond
--          adjusted_nok          decimal(38,2)  the whole year's; null: no budget         [nok]
--          actual_nok            decimal(38,2)  the whole year's; null: not a whole year  [nok]
--          actual_to_date_nok    decimal(38,2)  since January; null: not booked yet       [nok]
--          rest_nok              decimal(38,2)  budget of later periods, as known at month's end:
--                                               no change decided later (in the last booked month
--                                               of a year under way: all); null: not by period
-- source   posting_lines
create macro month_sums(with_counter_entries) as table (
    with years as (
        select
            year,
            max(period) filter (where kind = 'actual') as last_booked,
            bool_or(kind <> 'actual') as has_budget,
            has_budget and not bool_or(kind <> 'actual' and period is null) as is_by_month,
            coalesce(last_booked >= 12, false) as is_whole_year,
            unnest(range(1, 14)) as period,
        from posting_lines
        group by year
    ),

    lines as (
        select
            years.*,
            last_day(make_date(years.year, least(years.period, 12)::integer, 1)) as month_end,
            lines.period as line_period,
            lines.kind = 'actual' as is_actual,
            lines.amount_nok * (with_counter_entries or not lines.is_counter_entry)::integer as nok,
            lines.kind = 'original' or (years.period = last_booked and not is_whole_year)
            or coalesce(lines.decided_on <= month_end, true) as is_decided,
        from years
        inner join posting_lines as lines using (year)
    ),

    summed as (
        select
            * exclude (month_end, line_period, is_actual, nok, is_decided),
            sum(if(is_actual, 0, nok)) as budget,
            sum(if(is_actual, nok, 0)) as booked,
            sum(if(is_actual and line_period <= period, nok, 0)) as booked_to_date,
            sum(if(not is_actual and line_period > period and is_decided, nok, 0)) as rest,
        from lines
        group by all
    )

    select
        * exclude (budget, booked, booked_to_date, rest),
        if(has_budget, budget, null) as adjusted_nok,
        if(is_whole_year, booked, null) as actual_nok,
        if(is_whole_year or period <= last_booked, booked_to_date, null) as actual_to_date_nok,
        if(is_by_month, rest, null) as rest_nok,
    from summed
)
