-- period_runs: the chosen parts of years, those that follow each other as one
-- grain    one row per unbroken run of days of the period
-- params   selection           struct     the filters
-- columns  first_day           date
--          last_day            date
-- source   period
create macro period_runs(selection) as table (
    with marked as (
        select
            first_day,
            last_day,
            coalesce(lag(last_day) over (order by first_day) + 1 < first_day, true) as is_new,
        from period(selection)
    ),

    numbered as (
        select
            first_day,
            last_day,
            sum(is_new::integer) over (order by first_day) as run,
        from marked
    )

    select
        min(first_day) as first_day,
        max(last_day) as last_day,
    from numbered
    group by run
)
