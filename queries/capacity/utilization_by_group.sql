-- utilization_by_group: how full was each group, month by month?
-- grain    one row per group and month in which the group had places
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          scheme              varchar
--          group_name          varchar
--          available_days      double     places on open days         [place-days]
--          occupied_days       double     shares of active stays      [place-days]; null: no export
--          utilization_rate    double     occupied / available        [ratio]; null likewise
-- source   groups, participations
with months as (
    select
        date_trunc('month', runs.first_day)::date as month,
        runs.scheme,
        runs.group_name,
        sum(runs.places * runs.days) as available,
        sum(if(runs.last_day >= coverage.people_from, runs.occupied * runs.days, null)) as occupied,
    from occupancy($selection) as runs
    cross join coverage
    group by all
)

select
    months.month,
    months.scheme,
    months.group_name,
    months.available::double as available_days,
    months.occupied::double as occupied_days,
    months.occupied::double / months.available::double as utilization_rate,
from months
order by months.month, months.scheme, months.group_name collate nb
