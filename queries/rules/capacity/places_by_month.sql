-- places_by_month: the places of the chosen schemes' groups, month by month
-- grain    one row per group, month and run of days with the same places, within the period
-- params   selection           struct     the filters
--          target_groups       varchar[]  only groups of these; null: all
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date
--          places              decimal(18,4)
--          target_group        varchar        of the group on these days
-- source   open_places, period
create macro places_by_month(selection, target_groups) as table (
    with months as (
        select
            period.last_day,
            unnest(
                generate_series(period.first_day, period.last_day, interval 1 month)
            )::date as first_day,
        from period(selection) as period
    )

    select
        open_places.scheme,
        open_places.group_name,
        greatest(open_places.first_day, months.first_day) as first_day,
        least(open_places.last_day, months.last_day, last_day(months.first_day)) as last_day,
        open_places.places,
        open_places.target_group,
    from open_places
    inner join months
        on open_places.first_day <= least(months.last_day, last_day(months.first_day))
            and open_places.last_day >= months.first_day
    where list_contains(selection['schemes'], open_places.scheme)
        and is_chosen_target_group(target_groups, open_places.target_group)
)
