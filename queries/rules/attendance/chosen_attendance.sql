-- chosen_attendance: the planned days of the chosen people in the period
-- grain    one row per row of attendance; it is chosen when the stay it belongs to is; without any
--          stay it counts as NONE in each filter on persons
-- params   selection           struct     the filters
-- columns  *                   all        columns of planned_days
-- source   planned_days, excluded_stays, which has no row where everybody is chosen
create macro chosen_attendance(selection) as table (
    select days.*
    from planned_days(selection) as days
    where case
            when days.stay_no is not null
                then days.stay_no not in (
                        select stays.stay_no
                        from excluded_stays(selection) as stays
                    )
            else
                (
                    select is_chosen_person(selection)
                    from (select 1) as nobody
                    left join stays
                        on false
                )
        end
)
