-- stays_without_place: the active stays that never had a place
-- grain    one row per stay that held no place in the period on a day its group had places
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   active_stays, stays_with_place
create macro stays_without_place(selection) as table (
    select stays.*
    from active_stays(selection) as stays
    anti join stays_with_place(selection, null) as placed
        on stays.stay_no = placed.stay_no
)
