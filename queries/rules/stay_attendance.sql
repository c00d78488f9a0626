-- stay_attendance: the planned days of the chosen people in the period, stay by stay
-- grain    one row per stay and group with planned days; of days in no stay per person too
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  nav_office          varchar    of the stay; NONE: unknown, or no stay
--          participant_id      varchar
--          scheme              varchar
--          group_name          varchar    NONE: the rows name no group
--          first_on            date       first planned day
--          last_on             date       last planned day
--          *                   all        columns of attendance_sums
-- source   chosen_attendance, stays, attendance_sums
create macro stay_attendance(years, schemes, offices, benefits, ages, until) as table (
    with summed as (
        select
            days.stay_no,
            days.participant_id,
            days.scheme,
            days.group_name,
            min(days.held_on) as first_on,
            max(days.held_on) as last_on,
            unnest(
                attendance_sums(
                    days.is_reported,
                    days.planned_hours,
                    days.attended_hours,
                    days.absent_hours,
                    days.absence
                )
            ) as sums,
        from chosen_attendance(years, schemes, offices, benefits, ages, until) as days
        group by days.stay_no, days.participant_id, days.scheme, days.group_name
    )

    select
        summed.* exclude (stay_no),
        coalesce(stays.nav_office, 'NONE') as nav_office,
    from summed
    left join stays
        on summed.stay_no = stays.stay_no
)
