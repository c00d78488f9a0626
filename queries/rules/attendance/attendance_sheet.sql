-- attendance_sheet: how much did each participant attend, month by month or week by week?
-- grain    one row per month or week, NAV office, participant, scheme and group with planned days
-- params   selection           struct     the filters
--          step                varchar    month, or week: the ISO week
-- columns  begins_on           date       first day of the month, or Monday of the week; only its
--                                         days in the period count
--          nav_office          varchar    of the stay the day belongs to; NONE: unknown, or no stay
--          participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    NONE: the row names no group
--          planned_days        bigint     reported or not                      [days]
--          sums                struct     of attendance_sums
-- source   chosen_attendance, stays, attendance_sums
create macro attendance_sheet(selection, step) as table (
    select
        date_trunc(step, days.held_on)::date as begins_on,
        coalesce(stays.nav_office, 'NONE') as nav_office,
        days.participant_id,
        days.scheme,
        days.group_name,
        count(*) as planned_days,
        attendance_sums(
            days.is_reported,
            days.planned_hours,
            days.attended_hours,
            days.absent_hours,
            days.absence
        ) as sums,
    from chosen_attendance(selection) as days
    left join stays on days.stay_no = stays.stay_no
    group by
        begins_on,
        coalesce(stays.nav_office, 'NONE'),
        days.participant_id,
        days.scheme,
        days.group_name
)
