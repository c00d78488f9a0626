-- planned_days: what was planned and what was attended in the period, whoever it was?
-- grain    one row per row of attendance
-- params   years               integer[]
--          schemes             varchar[]
--          until               date
-- columns  participant_id      varchar
--          held_on             date
--          scheme              varchar
--          group_name          varchar        NONE where the row names no group
--          is_reported         boolean        false: nobody has told the attended hours
--          planned_hours       decimal(18,4)  null when not reported                    [hours]
--          attended_hours      decimal(18,4)  null when not reported                    [hours]
--          absent_hours        decimal(18,4)  planned - attended, never below 0         [hours]
--          unreported_hours    decimal(18,4)  planned; null when reported               [hours]
--          absence             varchar        valid, invalid, sick; NONE: no kind told
--          source_file         varchar
--          source_line         bigint
-- source   attendance, period
create macro planned_days(years, schemes, until) as table (
    select
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
            greatest(attendance.planned_hours - attendance.attended_hours, 0)
        )::decimal(18, 4) as absent_hours,
        if(attendance.attended_hours is null, attendance.planned_hours, null) as unreported_hours,
        coalesce(attendance.absence, 'NONE') as absence,
        attendance.source_file,
        attendance.source_line,
    from attendance
    inner join period(years, until) as period
        on attendance.held_on between period.first_day and period.last_day
    where list_contains(schemes, attendance.scheme)
)
