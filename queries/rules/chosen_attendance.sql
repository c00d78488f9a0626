-- chosen_attendance: the planned days of the chosen people in the period
-- grain    one row per row of attendance; it is chosen when the person has a chosen stay in that
--          scheme on that day; without any stay it counts as NONE in office, benefit and age
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  *                   all        columns of planned_days
-- source   planned_days, stays, chosen_stays; where everybody is chosen no stay is looked up
create macro chosen_attendance(years, schemes, offices, benefits, ages, until) as table (
    select days.*
    from planned_days(years, schemes, until) as days
    where is_everybody(offices, benefits, ages)
    union all
    select days.*
    from planned_days(years, schemes, until) as days
    where not is_everybody(offices, benefits, ages)
        and exists (
            select 1
            from chosen_stays(schemes, offices, benefits, ages) as stays
            where stays.participant_id = days.participant_id
                and stays.scheme = days.scheme
                and days.held_on between stays.started_on and stays.last_day
        )
    union all
    select days.*
    from planned_days(years, schemes, until) as days
    where not is_everybody(offices, benefits, ages)
        and list_contains(offices, 'NONE')
        and list_contains(benefits, 'NONE')
        and list_contains(ages, 'NONE')
        and not has_stay(days.participant_id, days.scheme, days.held_on)
)
