-- ledger_years: how far is each chosen year booked, and can it be compared?
-- grain    one row per chosen year that has budget or accounts
-- params   chosen_years        integer[]  calendar years
--          until_day           date       null: whole years; else the months up to that day,
--                                         in its year never beyond the last booked period of
--                                         the newest booked year; later years are not booked
-- columns  year                integer
--          has_budget          boolean    false: its budget is unknown, not 0
--          last_booked         integer    last period that counts, 13 only in whole years;
--                                         null: its accounts are unknown, not 0
--          is_comparable       boolean    every chosen year has both budget and accounts
-- source   posting_lines
create macro ledger_years(chosen_years, until_day) as table (
    with years as (
        select
            year,
            bool_or(kind <> 'actual') as has_budget,
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
            if(strftime(until_day::date, '%m%d') = '1231', 13, month(until_day::date)) as month,
        from years
        cross join newest
        where years.year in (select unnest(chosen_years))
    )

    select
        year,
        has_budget,
        case
            when last_period is null then null
            when until_day::date is null or year < year(until_day::date) then last_period
            when year = year(until_day::date) then least(last_period, newest_period, month)
        end as last_booked,
        bool_and(has_budget and last_booked is not null) over () as is_comparable,
    from booked
)
