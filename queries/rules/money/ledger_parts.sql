-- ledger_parts: how far is a part of each chosen year booked, and can it be compared?
-- grain    one row per chosen year that has budget or accounts
-- params   selection           struct     the filters; until null: the whole part; else the months
--                                         up to that day, in its year never beyond the last booked
--                                         period of the newest booked year; later years not booked
--          months              integer[]  those of the year that count; null: the whole year
-- columns  year                integer
--          first_period        integer    first period that counts: 1, of a part its first month
--          final_period        integer    last period of the part: its last month, of December 13
--          has_budget          boolean    false: its budget is unknown, not 0; of a part also
--                                         where some of the year's budget is not by period
--          last_booked         integer    last period that counts; null: the accounts of the part
--                                         are unknown, not 0
--          is_whole_year       boolean    booked to December or beyond; of a part: to its end
--          has_both            boolean    budget and accounts
--          is_comparable       boolean    every chosen year has both
--          is_comparable_so_far  boolean  and each is a whole year, or has its budget by period:
--                                         the budget to the end of last_booked is known
--          is_paired           boolean    it has both; where no chosen year has: true of all
-- source   booked_years
create macro ledger_parts(selection, months) as table (
    with chosen as (
        select
            booked_years.*,
            selection['until']::date as until_day,
            if(strftime(until_day, '%m%d') = '1231', 13, month(until_day)) as until_period,
            coalesce(list_min(months::integer[]), 1) as first_period,
            coalesce(list_max(months::integer[]), 12) as last_month,
            if(last_month = 12, 13, last_month) as final_period,
            case  -- least() leaves a null out
                when last_period is null or year > year(until_day) then null
                when year = year(until_day)
                    then least(last_period, final_period, newest_period, until_period)
                else least(last_period, final_period)
            end as last_to_date,
        from booked_years
        where list_contains(selection['years'], year)
    )

    select
        year,
        first_period::integer as first_period,
        final_period::integer as final_period,
        has_lines and (months is null or not has_undated_budget) as has_budget,
        if(last_to_date >= first_period, last_to_date, null)::integer as last_booked,
        coalesce(last_booked >= last_month, false) as is_whole_year,
        has_budget and last_booked is not null as has_both,
        bool_and(has_both) over () as is_comparable,
        is_comparable
        and bool_and(is_whole_year or not has_undated_budget) over () as is_comparable_so_far,
        has_both or not bool_or(has_both) over () as is_paired,
    from chosen
)
