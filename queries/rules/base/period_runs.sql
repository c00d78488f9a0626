-- period_runs: the chosen years, those that follow each other as one
-- grain    one row per unbroken run of days of the period
-- params   selection           struct     the filters
-- columns  first_day           date
--          last_day            date
-- source   period
create macro period_runs(selection) as table (
    with numbered as (
        select
            first_day,
            last_day,
            year - row_number() over (order by year) as run,
        from period(selection)
    )

    select
        min(first_day) as first_day,
        max(last_day) as last_day,
    from numbered
    group by run
)
