-- utilization_by_year: how full was each group, year by year?
-- grain    one row per group and chosen year in which it had places
-- params   $selection          struct     the filters
-- columns  year                integer
--          scheme              varchar
--          group_name          varchar
--          available_days      double     places on open days         [place-days]
--          occupied_days       double     shares of active stays      [place-days]; null: no export
--          utilization_rate    double     occupied / available        [ratio]; null likewise
-- source   groups, participations
with years as (
    select
        year(runs.first_day)::integer as year,
        runs.scheme,
        runs.group_name,
        sum(runs.places * runs.days) as available,
        sum(if(runs.last_day >= coverage.people_from, runs.occupied * runs.days, null)) as occupied,
    from occupancy($selection) as runs
    cross join coverage
    group by all
)

select
    years.year,
    years.scheme,
    years.group_name,
    years.available::double as available_days,
    years.occupied::double as occupied_days,
    years.occupied::double / years.available::double as utilization_rate,
from years
order by years.scheme, years.group_name collate nb, years.year
