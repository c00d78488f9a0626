-- figures_attendance: how much of the planned time did people attend?
-- grain    one row per measure
-- params   $years              integer[]  calendar years
--          $schemes            varchar[]  scheme codes
--          $offices            varchar[]  NAV offices; NONE: unknown
--          $benefits           varchar[]  benefit codes; NONE: unknown
--          $ages               varchar[]  under30, over30; NONE: unknown
--          $until              date       cut the period here; null: at the extract date
-- columns  measure             varchar
--          value               double
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     rate: unreported days; absence: hours of no kind
-- source   attendance, participations; null: nothing planned (or nothing reported) in the period
with attended as (
    select
        count(*) as planned_days,
        count(*) filter (where not days.is_reported) as unreported,
        sum(days.planned_hours)::double as planned,
        sum(days.attended_hours)::double as attended,
        sum(days.absent_hours) as absence,
        sum(days.absent_hours * (days.absence = 'valid')::integer) as valid,
        sum(days.absent_hours * (days.absence = 'invalid')::integer) as invalid,
        sum(days.absent_hours * (days.absence = 'sick')::integer) as sick,
        sum(days.absent_hours * (days.absence = 'NONE')::integer) as no_kind,
    from chosen_attendance($years, $schemes, $offices, $benefits, $ages, $until) as days
)

select
    figures.measure,
    figures.value::double as value,
    figures.numerator::double as numerator,
    figures.denominator::double as denominator,
    null::double as low,
    null::double as high,
    figures.unknown::double as unknown,
from attended
cross join (
    values
    ('attendance_rate', attended / nullif(planned, 0), attended, planned, unreported),
    ('attendance_unreported', if(planned_days > 0, unreported, null), null, null, null),
    ('absence', absence, null, null, no_kind),
    ('absence_valid', valid, null, null, null),
    ('absence_invalid', invalid, null, null, null),
    ('absence_sick', sick, null, null, null),
) as figures (measure, value, numerator, denominator, unknown)
order by figures.measure
