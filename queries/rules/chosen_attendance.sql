-- chosen_attendance: the planned days of the chosen people in the period
-- grain    one row per row of attendance; it is chosen when the stay it belongs to is; without any
--          stay it counts as NONE in office, benefit and age
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  *                   all        columns of planned_days
-- source   planned_days, other_stays, which has no row where everybody is chosen
create macro chosen_attendance(years, schemes, offices, benefits, ages, until) as table (
    select days.*
    from planned_days(years, schemes, until) as days
    where case
            when days.stay_no is not null
                then days.stay_no not in (
                        select stays.stay_no
                        from other_stays(offices, benefits, ages) as stays
                    )
            else
                list_contains(offices, 'NONE')
                and list_contains(benefits, 'NONE')
                and list_contains(ages, 'NONE')
        end
)
