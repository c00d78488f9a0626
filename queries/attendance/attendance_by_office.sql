-- attendance_by_office: how much of the planned time did the people of each NAV office attend?
-- grain    one row per NAV office with planned days in the period
-- params   $selection          struct     the filters
-- columns  nav_office          varchar    of the stay the day belongs to; NONE: unknown, or no stay
--          persons             bigint     participants with planned days       [persons]; who
--                                    changed office counts at each
--          planned_hours       double     of reported days                     [hours]
--          attended_hours      double     of reported days                     [hours]
--          attendance_rate     double     attended / planned                   [ratio]
--          absence_valid       double     planned - attended, valid absence    [hours]
--          absence_invalid     double     planned - attended, invalid absence  [hours]
--          absence_sick        double     planned - attended, sick             [hours]
--          absence_unknown     double     planned - attended, no kind given    [hours]
--          reported_count      bigint     planned days reported
--          unreported_count    bigint     planned days not reported
-- source   stay_attendance; hours and rate are null where no day is reported
select
    stays.nav_office,
    count(distinct stays.participant_id) as persons,
    sum(stays.planned_hours)::double as planned_hours,
    sum(stays.attended_hours)::double as attended_hours,
    sum(stays.attended_hours)::double / nullif(sum(stays.planned_hours), 0) as attendance_rate,
    sum(stays.absence_valid)::double as absence_valid,
    sum(stays.absence_invalid)::double as absence_invalid,
    sum(stays.absence_sick)::double as absence_sick,
    sum(stays.absence_unknown)::double as absence_unknown,
    sum(stays.reported_count)::bigint as reported_count,
    sum(stays.unreported_count)::bigint as unreported_count,
from stay_attendance($selection) as stays
group by stays.nav_office
order by stays.nav_office = 'NONE', stays.nav_office collate nb
