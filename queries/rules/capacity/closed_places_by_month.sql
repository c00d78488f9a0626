-- closed_places_by_month: how many places were closed for a while, month by month?
-- grain    one row per group, month and closed run of days, within the period
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          month               date           first day of the month
--          closed              decimal(38,4)  days x places of the last open day  [place-days]
-- source   closed_places, period
create macro closed_places_by_month(selection) as table (
    with months as (
        select
            unnest(
                generate_series(period.first_day, period.last_day, interval 1 month)
            )::date as month,
            least(period.last_day, last_day(month)) as month_end,
        from period(selection) as period
    )

    select
        closed_places.scheme,
        closed_places.group_name,
        months.month,
        closed_places.places * (
            least(closed_places.last_day, months.month_end)
            - greatest(closed_places.first_day, months.month) + 1
        ) as closed,
    from closed_places
    inner join months
        on closed_places.first_day <= months.month_end and closed_places.last_day >= months.month
    where list_contains(selection['schemes'], closed_places.scheme)
        and is_chosen_target_group(selection['target_groups'], closed_places.target_group)
)
