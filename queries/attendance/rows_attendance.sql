-- rows_attendance: which planned days are behind a figure?
-- grain    one row per planned day of a person that the measure looks at
-- params   $selection          struct         the filters
--          $measure            varchar        a measure whose rows these are; else: no rows
-- columns  participant_id      varchar        a pseudonym
--          scheme              varchar
--          group_name          varchar        null: no group given
--          held_on             date
--          planned_hours       decimal(18,4)  adds to the base of the rate             [hours]
--          attended_hours      decimal(18,4)  null: not reported                       [hours]
--          absence             varchar        valid, invalid, sick; null: no kind given
--          in_numerator        boolean        attended at all; null: the measure is not a rate
--          in_base             boolean        the row is counted
--          counts              decimal(18,4)  hours attended or absent; unreported: 1
--          source_file         varchar        the export with the row
--          source_line         bigint         its line there, the first is 1
--          file_sha            varchar        first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   attendance, participations, loads
select
    days.participant_id,
    days.scheme,
    nullif(days.group_name, 'NONE') as group_name,
    days.held_on,
    coalesce(days.planned_hours, days.unreported_hours) as planned_hours,
    days.attended_hours,
    nullif(days.absence, 'NONE') as absence,
    if($measure = 'attendance_rate', days.attended_hours > 0, null) as in_numerator,
    true as in_base,
    case $measure
        when 'attendance_rate' then days.attended_hours
        when 'attendance_unreported' then 1
        else days.absent_hours
    end::decimal(18, 4) as counts,
    days.source_file,
    days.source_line,
    files.file_sha,
    files.loaded_at,
from chosen_attendance($selection) as days
left join loaded_files as files on days.source_file = files.file
where case $measure
        when 'attendance_rate' then days.is_reported
        when 'attendance_unreported' then not days.is_reported
        when 'absence' then days.absent_hours > 0
        else days.absent_hours > 0 and 'absence_' || days.absence = $measure
    end
order by days.held_on, days.scheme, days.participant_id, days.source_file, days.source_line
