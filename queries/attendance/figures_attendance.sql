-- figures_attendance: how much of the planned time did people attend?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     rate: unreported days; absence: hours of no kind
-- source   stay_attendance; null: nothing planned (or reported) in the period
with sums as (
    select
        sum(planned_hours) as planned_hours,
        sum(attended_hours) as attended_hours,
        sum(absence_valid) as absence_valid,
        sum(absence_invalid) as absence_invalid,
        sum(absence_sick) as absence_sick,
        sum(absence_unknown) as absence_unknown,
        sum(unreported_count) as unreported_count,
    from stay_attendance($selection)
),

absences as (
    select
        *,
        attended_hours::double / nullif(planned_hours, 0) as attendance_rate,
        absence_valid + absence_invalid + absence_sick + absence_unknown as absence,
    from sums
)

select
    figures.measure,
    figures.value::double as value,
    figures.numerator::double as numerator,
    figures.denominator::double as denominator,
    null::double as low,
    null::double as high,
    figures.unknown::double as unknown,
from absences
cross join (
    values
    ('attendance_rate', attendance_rate, attended_hours, planned_hours, unreported_count),
    ('attendance_unreported', unreported_count, null, null, null),
    ('absence', absence, null, null, absence_unknown),
    ('absence_valid', absence_valid, null, null, null),
    ('absence_invalid', absence_invalid, null, null, null),
    ('absence_sick', absence_sick, null, null, null),
) as figures (measure, value, numerator, denominator, unknown)
order by figures.measure
