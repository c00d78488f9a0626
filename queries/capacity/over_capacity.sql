-- over_capacity: when did a group take more than it has places for?
-- grain    one row per group and unbroken run of days over capacity, oldest first
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          first_on            date       first day over capacity
--          last_on             date       last day; the period ends it too
--          days                bigint                                            [days]
--          places              double     on the day with most beyond the places [places]
--          occupied            double     on that day                            [places]
--          over_days           double     taken beyond the places, all days      [place-days]
-- source   groups, participations
with runs as (
    select
        *,
        coalesce(
            first_day <> lag(last_day) over (
                partition by scheme, group_name order by first_day
            ) + 1,
            true
        ) as is_first,
    from occupancy($selection)
    where occupied > places
),

numbered as (
    select
        *,
        count(*) filter (where is_first) over (
            partition by scheme, group_name order by first_day
        ) as run_no,
    from runs
)

select
    scheme,
    group_name,
    min(first_day) as first_on,
    max(last_day) as last_on,
    sum(days)::bigint as days,
    arg_max(places, (occupied - places, -epoch(first_day)))::double as places,
    arg_max(occupied, (occupied - places, -epoch(first_day)))::double as occupied,
    sum((occupied - places) * days)::double as over_days,
from numbered
group by scheme, group_name, run_no
order by first_on, scheme, group_name collate nb
