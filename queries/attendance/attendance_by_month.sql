-- attendance_by_month: how much of the planned time did people attend, month by month?
-- grain    one row per month with planned days in the period
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          planned_hours       double     of reported days                     [hours]
--          attended_hours      double     of reported days                     [hours]
--          attendance_rate     double     attended / planned                   [ratio]
--          absence_valid       double     planned - attended, valid absence    [hours]
--          absence_invalid     double     planned - attended, invalid absence  [hours]
--          absence_sick        double     planned - attended, sick             [hours]
--          absence_unknown     double     planned - attended, no kind given    [hours]
--          reported_count      bigint     planned days reported
--          unreported_count    bigint     planned days not reported
-- source   chosen_attendance, attendance_sums; hours and rate are null where no day is
--          reported
select
    date_trunc('month', days.held_on)::date as month,
    unnest(
        attendance_sums(
            days.is_reported,
            days.planned_hours,
            days.attended_hours,
            days.absent_hours,
            days.absence
        )
    ) as sums,
from chosen_attendance($selection) as days
group by month
order by month
