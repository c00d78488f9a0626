-- stays_without_group: the active stays of no group in a scheme whose groups had places
-- grain    one row per stay active on a day of the period on which its scheme had places
-- params   selection           struct     the filters
-- columns  *                   all            columns of stays
--          uncounted_days      decimal(38,4)  place-days it would take in a group that is open
--                                             whenever the scheme is               [place-days]
-- source   chosen_place_users, as who is in no group may have been in any; scheme_open_days
create macro stays_without_group(selection) as table (
    with open_days as (
        from scheme_open_days(selection)
    ),

    counted as (
        select
            stays.*,
            coalesce(last_days.day_no, 0) - coalesce(days_before.day_no, 0) as open_days,
        from chosen_place_users(selection) as stays
        asof left join open_days as last_days
            on stays.scheme = last_days.scheme and stays.last_place_day >= last_days.day
        asof left join open_days as days_before
            on stays.scheme = days_before.scheme and stays.started_on > days_before.day
        where stays.group_name = 'NONE'
    )

    select
        counted.* exclude (open_days),
        counted.place_share * counted.open_days as uncounted_days,
    from counted
    where counted.open_days > 0
)
