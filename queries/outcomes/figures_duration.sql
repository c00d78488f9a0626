-- figures_duration: how long did the stays last?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     median and mean days; null when nothing ended
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations
with lengths as (
    select
        median(duration_days) as duration_days,
        avg(duration_days) as duration_mean_days,
    from ended_stays($selection)
)

select
    figures.measure,
    figures.value::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from lengths
cross join (
    values
    ('duration_days', lengths.duration_days),
    ('duration_mean_days', lengths.duration_mean_days),
) as figures (measure, value)
order by figures.measure
