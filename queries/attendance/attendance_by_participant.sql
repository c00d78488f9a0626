-- attendance_by_participant: how much did each participant of each NAV office attend?
-- grain    one row per NAV office, participant, scheme and group with planned days in the period
-- params   $selection          struct     the filters
-- columns  nav_office          varchar    of the stay the day belongs to; NONE: unknown, or no stay
--          participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    NONE: the row names no group
--          first_on            date       first planned day in the period
--          last_on             date       last planned day in the period
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
-- source   stay_attendance; hours and rate are null where no day is reported
with summed as (
    select
        nav_office,
        participant_id,
        scheme,
        group_name,
        min(first_on) as first_on,
        max(last_on) as last_on,
        (sum(reported_count) + sum(unreported_count))::bigint as planned_days,
        sum(planned_hours)::double as planned_hours,
        sum(attended_hours)::double as attended_hours,
        sum(attended_hours)::double / nullif(sum(planned_hours), 0) as attendance_rate,
        sum(absence_valid)::double as absence_valid,
        sum(absence_invalid)::double as absence_invalid,
        sum(absence_sick)::double as absence_sick,
        sum(absence_unknown)::double as absence_unknown,
        sum(reported_count)::bigint as reported_count,
        sum(unreported_count)::bigint as unreported_count,
    from stay_attendance($selection)
    group by nav_office, participant_id, scheme, group_name
),

-- an office gets its Norwegian place once, not in every row
offices as (
    select
        nav_office,
        row_number() over (order by nav_office = 'NONE', nav_office collate nb) as place,
    from summed
    group by nav_office
)

select summed.*
from summed
inner join offices on summed.nav_office = offices.nav_office
order by offices.place, summed.participant_id, summed.scheme, summed.group_name
