-- capacity_by_group: how full was each group in the period?
-- grain    one row per group with places in the period; stays without a place are counted in
--          participants_by_scheme (stays_without_place)
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          places              double     average over the days the group was open   [places]
--          open_days           bigint     days with places                             [days]
--          available_days      double     places on open days                    [place-days]
--          occupied_days       double     shares of active stays                 [place-days]
--          utilization_rate    double     occupied / available                        [ratio]
--          participants        bigint     active on a day with places               [persons]
--          persons_per_place   double     participants / places [ratio]; null as allows_turnover
--          peak_occupied       double     most places taken on one day               [places]
--          days_over_capacity  bigint     days with more taken than there are          [days]
-- source   groups, participations; without participations every column about them is null
with capacity as (
    select
        runs.scheme,
        runs.group_name,
        sum(runs.days)::bigint as open_days,
        sum(runs.places * runs.days)::double as available,
        sum(runs.occupied * runs.days)::double as occupied,
        max(runs.occupied)::double as peak,
        sum(if(runs.occupied > runs.places, runs.days, 0))::bigint as days_over,
    from occupancy($selection) as runs
    group by all
),

people as (
    select
        stays.scheme,
        stays.group_name,
        count(distinct stays.participant_id) as participants,
    from stays_with_place($selection, $selection['target_groups']) as stays
    group by all
)

select
    scheme,
    group_name,
    available / open_days as places,
    open_days,
    available as available_days,
    if(known.is_known, occupied, null) as occupied_days,
    if(known.is_known, occupied / available, null) as utilization_rate,
    if(known.is_known, coalesce(participants, 0), null) as participants,
    if(known.is_told, coalesce(participants, 0) * open_days / available, null)
        as persons_per_place,
    if(known.is_known, peak, null) as peak_occupied,
    if(known.is_known, days_over, null) as days_over_capacity,
from capacity
cross join allows_turnover($selection) as known
left join people using (scheme, group_name)
order by scheme, group_name collate nb
