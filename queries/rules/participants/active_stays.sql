-- active_stays: the chosen stays with at least one active day in the period
-- grain    one row per stay; a stay over several chosen years is one row
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   chosen_stays, period_runs
create macro active_stays(selection) as table (
    select stays.*
    from chosen_stays(selection) as stays
    where
        exists (
            select 1
            from period_runs(selection) as period
            where stays.started_on <= period.last_day
                and stays.last_day >= period.first_day
        )
)
