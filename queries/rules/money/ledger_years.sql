-- ledger_years: how far is each chosen year booked, and can it be compared?
-- grain    one row per chosen year that has budget or accounts
-- params   selection           struct     the filters; until null: whole years; else the months up
--                                         to that day, in its year never beyond the last booked
--                                         period of the newest booked year; later years are not
--                                         booked
-- columns  year                integer
--          has_budget          boolean    false: its budget is unknown, not 0
--          last_booked         integer    last period that counts, 13 only in whole years;
--                                         null: its accounts are unknown, not 0
--          is_whole_year       boolean    booked to December or beyond
--          is_comparable       boolean    every chosen year has both budget and accounts
--          is_comparable_so_far  boolean  and each is a whole year, or has its budget by period:
--                                         the budget to the end of last_booked is known
--          is_paired           boolean    it has both; where no chosen year has: true of all
-- source   posting_lines
create macro ledger_years(selection) as table (
    with years as (
        select
            year,
            bool_or(kind <> 'actual') as has_budget,
            bool_or(kind <> 'actual' and period is null) as has_undated_budget,
            max(period) filter (kind = 'actual') as last_period,
        from posting_lines
        group by year
    ),

    newest as (
        select max_by(last_period, year) as last_period,
        from years
    ),

    booked as (
        select
            years.*,
            newest.last_period as newest_period,
            selection['until']::date as until_day,
            if(strftime(until_day, '%m%d') = '1231', 13, month(until_day)) as month,
        from years
        cross join newest
        where years.year in (select unnest(selection['years']))
    )

    select
        year,
        has_budget,
        case
            when last_period is null then null
            when until_day is null or year < year(until_day) then last_period
            when year = year(until_day) then least(last_period, newest_period, month)
        end as last_booked,
        coalesce(last_booked >= 12, false) as is_whole_year,
        has_budget and last_booked is not null as has_both,
        bool_and(has_both) over () as is_comparable,
        is_comparable
        and bool_and(is_whole_year or not has_undated_budget) over () as is_comparable_so_far,
        has_both or not bool_or(has_both) over () as is_paired,
    from booked
)
