-- attendance_sheet_by_month: what did each participant of a NAV office attend, month by month?
-- grain    one row per month, NAV office, participant, scheme and group with planned days
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          nav_office          varchar    of the stay the day belongs to; NONE: unknown, or no stay
--          participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    NONE: the row names no group
--          planned_days        bigint     reported or not                      [days]
--          planned_hours       double     of reported days                     [hours]
--          attended_hours      double     of reported days                     [hours]
--          attendance_rate     double     attended / planned                   [ratio]
--          absence_valid       double     planned - attended, valid absence    [hours]
--          absence_invalid     double     planned - attended, invalid absence  [hours]
--          absence_sick        double     planned - attended, sick             [hours]
--          absence_unknown     double     planned - attended, no kind given    [hours]
--          reported_count      bigint     planned days reported
--          unreported_count    bigint     planned days not reported
-- source   attendance_sheet; hours and rate are null where no day is reported
select
    sheet.begins_on as month,
    sheet.* exclude (begins_on, sums),
    unnest(sheet.sums) as sums,
from attendance_sheet($selection, 'month') as sheet
order by
    sheet.begins_on,
    sheet.nav_office = 'NONE',
    sheet.nav_office collate nb,
    sheet.participant_id,
    sheet.scheme,
    sheet.group_name
