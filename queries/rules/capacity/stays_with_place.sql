-- stays_with_place: the stays whose group had places on some of their days
-- grain    one row per stay that held a place in the period, on a day its group had places
-- params   selection           struct     the filters
--          target_groups       varchar[]  only in groups of these; null: all
-- columns  *                   all        columns of stays
-- source   chosen_place_users, open_places, period
create macro stays_with_place(selection, target_groups) as table (
    select stays.*
    from chosen_place_users(selection) as stays
    where
        exists (
            select 1
            from open_places
            inner join period(selection) as period
                on open_places.first_day <= period.last_day
                    and open_places.last_day >= period.first_day
            where is_chosen_target_group(target_groups, open_places.target_group)
                and stays.scheme = open_places.scheme
                and stays.group_name = open_places.group_name
                and stays.started_on
                <= least(open_places.last_day, period.last_day, stays.last_place_day)
                and stays.last_place_day >= greatest(open_places.first_day, period.first_day)
        )
)
