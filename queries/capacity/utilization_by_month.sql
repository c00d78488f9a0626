-- utilization_by_month: how full were the chosen places together, month by month?
-- grain    one row per month with places in the period
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          available_days      double     places on open days         [place-days]
--          occupied_days       double     shares of active stays      [place-days]; null: no export
--          utilization_rate    double     occupied / available        [ratio]; null likewise
-- source   groups, participations
with months as (
    select
        date_trunc('month', runs.first_day)::date as month,
        sum(runs.places * runs.days) as available,
        sum(if(runs.last_day >= coverage.people_from, runs.occupied * runs.days, null)) as occupied,
    from occupancy($selection) as runs
    cross join coverage
    group by all
)

select
    months.month,
    months.available::double as available_days,
    months.occupied::double as occupied_days,
    months.occupied::double / months.available::double as utilization_rate,
from months
order by months.month
