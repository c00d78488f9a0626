-- stays_with_place: the active stays whose group had places on some of their days
-- grain    one row per stay that held a place in the period, on a day its group had places
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   active_stays, open_places, period
create macro stays_with_place(selection) as table (
    select stays.*
    from active_stays(selection) as stays
    where
        exists (
            select 1
            from open_places
            inner join period(selection) as period
                on open_places.first_day <= period.last_day
                    and open_places.last_day >= period.first_day
            where stays.scheme = open_places.scheme
                and stays.group_name = open_places.group_name
                and stays.started_on
                <= least(open_places.last_day, period.last_day, stays.last_place_day)
                and stays.last_place_day >= greatest(open_places.first_day, period.first_day)
        )
)
