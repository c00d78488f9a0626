-- planned_days: what was planned and what was attended in the period, by everybody?
-- grain    one row per row of attendance
-- params   selection           struct     the filters
-- columns  stay_no             integer        of the stay it belongs to, as in stays; null: none
--          participant_id      varchar
--          held_on             date
--          scheme              varchar
--          group_name          varchar        NONE where the row names no group
--          is_reported         boolean        false: the attended hours are not given
--          planned_hours       decimal(18,4)  null when not reported                    [hours]
--          attended_hours      decimal(18,4)  null when not reported                    [hours]
--          absent_hours        decimal(18,4)  planned - attended, never below 0         [hours]
--          unreported_hours    decimal(18,4)  planned; null when reported               [hours]
--          absence             varchar        valid, invalid, sick; NONE: no kind given
--          source_file         varchar
--          source_line         bigint
-- source   attendance, period
create macro planned_days(selection) as table (
    select
        attendance.stay_no,
        attendance.participant_id,
        attendance.held_on,
        attendance.scheme,
        coalesce(attendance."group", 'NONE') as group_name,
        attendance.attended_hours is not null as is_reported,
        if(attendance.attended_hours is null, null, attendance.planned_hours) as planned_hours,
        attendance.attended_hours,
        if(
            attendance.attended_hours is null,
            null,
            attendance.planned_hours - least(attendance.planned_hours, attendance.attended_hours)
        )::decimal(18, 4) as absent_hours,
        if(attendance.attended_hours is null, attendance.planned_hours, null) as unreported_hours,
        coalesce(attendance.absence, 'NONE') as absence,
        attendance.source_file,
        attendance.source_line,
    from attendance
    inner join period(selection) as period
        on attendance.held_on between period.first_day and period.last_day
    where list_contains(selection['schemes'], attendance.scheme)
        -- the same years again, so that DuckDB need not read the others
        and attendance.held_on >= make_date(list_min(selection['years']), 1, 1)
        and attendance.held_on <= make_date(list_max(selection['years']), 12, 31)
)
