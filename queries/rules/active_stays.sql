-- active_stays: the chosen stays with at least one active day in the period
-- grain    one row per stay; a stay over several chosen years stands once
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  *                   all        columns of stays
-- source   chosen_stays, period_runs
create macro active_stays(years, schemes, offices, benefits, ages, until) as table (
    select stays.*
    from chosen_stays(schemes, offices, benefits, ages) as stays
    where
        exists (
            select 1
            from period_runs(years, until) as period
            where stays.started_on <= period.last_day
                and stays.last_day >= period.first_day
        )
)
