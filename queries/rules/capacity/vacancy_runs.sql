-- vacancy_runs: how many places of each group were used, exceeded and vacant, as runs of days?
-- grain    one row per group and run of days in a month with the same places (over 0) and stays
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          days                bigint
--          target_group        varchar        of the group on these days, chosen or not
--          places              decimal(38,4)
--          used                decimal(38,4)  shares of all that hold one, at most the places
--          exceeding           decimal(38,4)  shares beyond the places
--          part_time           decimal(38,4)  sum of 1 - place_share, at most what is not used
--          vacant              decimal(38,4)  the rest: places = used + part_time + vacant
-- source   stays, places_by_month, period
create macro vacancy_runs(selection) as table (
    with changes as (
        select
            scheme,
            group_name,
            unnest([started_on, last_place_day + 1]) as day,
            unnest([place_share, -place_share]) as occupied,
            unnest([1 - place_share, place_share - 1]) as spared,
        from stays
        semi join period(selection) as period
            on started_on <= period.last_day and last_place_day >= period.first_day
        where list_contains(selection['schemes'], scheme) and started_on <= last_place_day
        union all by name
        select
            scheme,
            group_name,
            unnest([first_day, last_day + 1]) as day,
            unnest([target_group, null]) as target_group,
            unnest([places, -places]) as places,
        from places_by_month(selection, null)
    ),

    runs as (
        select
            scheme,
            group_name,
            day as first_day,
            lead(day) over grouped - day as days,
            last_value(max(target_group) ignore nulls) over grouped as target_group,
            sum(sum(places)) over grouped as places,
            sum(coalesce(sum(occupied), 0)) over grouped as occupied,
            sum(coalesce(sum(spared), 0)) over grouped as spared,
        from changes
        group by scheme, group_name, day
        window grouped as (partition by scheme, group_name order by day)
    )

    select
        runs.* exclude (occupied, spared),
        least(occupied, places) as used,
        greatest(occupied - places, 0) as exceeding,
        least(spared, places - used) as part_time,
        places - used - part_time as vacant,
    from runs
    where places > 0
)
