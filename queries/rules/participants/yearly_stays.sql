-- yearly_stays: the chosen stays in each year of the period, and their days in it
-- grain    one row per year and stay active in it; a stay over New Year is in both years
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
--          year                integer
--          first_active_day    date       in that year
--          last_active_day     date       in that year, never after the extract date
--          active_days         bigint     from the first to the last                     [days]
-- source   chosen_stays, period
create macro yearly_stays(selection) as table (
    select
        stays.*,
        period.year,
        greatest(stays.started_on, period.first_day) as first_active_day,
        least(stays.last_day, period.last_day) as last_active_day,
        least(stays.last_day, period.last_day)
        - greatest(stays.started_on, period.first_day) + 1 as active_days,
    from chosen_stays(selection) as stays
    inner join period(selection) as period
        on stays.started_on <= period.last_day
            and stays.last_day >= period.first_day
)
