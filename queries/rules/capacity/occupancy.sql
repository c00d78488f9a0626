-- occupancy: how many places were open and taken in each group, day by day, as runs?
-- grain    one row per group and run of days with the same places (more than 0) and stays;
--          no run goes over the first of a month, and none outside the period
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date
--          days                bigint
--          places              decimal(38,4)
--          occupied            decimal(38,4)  shares of the chosen stays that hold a place
-- source   chosen_place_users, places_by_month, period_runs
create macro occupancy(selection) as table (
    with changes as (
        select
            stays.scheme,
            stays.group_name,
            unnest([
                greatest(stays.started_on, period.first_day),
                least(stays.last_place_day, period.last_day) + 1,
            ]) as day,
            0::decimal(18, 4) as places,
            unnest([stays.place_share, -stays.place_share]) as occupied,
        from chosen_place_users(selection) as stays
        inner join period_runs(selection) as period
            on stays.started_on <= least(period.last_day, stays.last_place_day)
                and stays.last_place_day >= period.first_day
        union all
        select
            places_by_month.scheme,
            places_by_month.group_name,
            unnest([places_by_month.first_day, places_by_month.last_day + 1]) as day,
            unnest([places_by_month.places, -places_by_month.places]) as places,
            0 as occupied,
        from places_by_month(selection, selection['target_groups']) as places_by_month
    ),

    runs as (
        select
            changes.scheme,
            changes.group_name,
            changes.day as first_day,
            lead(changes.day) over grouped - 1 as last_day,
            lead(changes.day) over grouped - changes.day as days,
            sum(sum(changes.places)) over grouped as places,
            sum(sum(changes.occupied)) over grouped as occupied,
        from changes
        group by changes.scheme, changes.group_name, changes.day
        window grouped as (partition by changes.scheme, changes.group_name order by changes.day)
    )

    select *
    from runs
    where runs.places > 0
)
