-- occupancy_total: how many places were open and taken in all chosen groups together?
-- grain    one row per run of days, within the period, on which the same places (more than 0)
--          were open and taken
-- params   selection           struct     the filters
-- columns  first_day           date
--          days                bigint
--          places              decimal(38,4)
--          occupied            decimal(38,4)
--          days_over           bigint         group-days with occupied > places of the group
-- source   occupancy
create macro occupancy_total(selection) as table (
    with changes as (
        select
            unnest([runs.first_day, runs.last_day + 1]) as day,
            unnest([runs.places, -runs.places]) as places,
            unnest([runs.occupied, -runs.occupied]) as occupied,
            unnest([if(runs.occupied > runs.places, 1, 0), if(runs.occupied > runs.places, -1, 0)])
                as groups_over,
        from occupancy(selection) as runs
    ),

    runs as (
        select
            changes.day as first_day,
            lead(changes.day) over by_day - changes.day as days,
            sum(sum(changes.places)) over by_day as places,
            sum(sum(changes.occupied)) over by_day as occupied,
            sum(sum(changes.groups_over)) over by_day as groups_over,
        from changes
        group by changes.day
        window by_day as (order by changes.day)
    )

    select
        runs.first_day,
        runs.days,
        runs.places,
        runs.occupied,
        (runs.groups_over * runs.days)::bigint as days_over,
    from runs
    where runs.places > 0
)
