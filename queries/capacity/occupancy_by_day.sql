-- occupancy_by_day: how full was each group on each day of one month?
-- grain    one row per day of the month and group that had places that day
-- params   $month              date       first day of the month; null: no rows
--          $group_name         varchar    only this group; null: every group
--          $selection          struct     the filters; until: cut the month here; null: at the
--                                         extract date
-- columns  day                 date
--          scheme              varchar
--          group_name          varchar
--          places              double     open that day                              [places]
--          occupied            double     shares of the chosen stays active that day [places];
--                                         null: no export of people by then
--          free                double     places the chosen do not take, never below 0 [places];
--                                         null likewise
--          is_over             boolean    more taken than there are; null likewise
--          utilization_rate    double     occupied / places that day     [ratio]; null likewise
-- source   groups, participations
with days as (
    select
        scheme,
        group_name,
        places,
        occupied,
        unnest(generate_series(first_day, last_day, interval 1 day))::date as day,
    from occupancy(struct_update($selection, years := [year($month::date)], months := null))
    where date_trunc('month', first_day) = date_trunc('month', $month::date)
)

select
    day,
    scheme,
    group_name,
    places::double as places,
    if(day >= people_from, occupied, null)::double as occupied,
    if(day >= people_from, greatest(places - occupied, 0), null)::double as free,
    if(day >= people_from, occupied > places, null) as is_over,
    if(day >= people_from, occupied / places, null) as utilization_rate,
from days
cross join coverage
where coalesce($group_name::varchar, group_name) = group_name
order by day, scheme, group_name collate nb
