-- figures_free_places: how many places were free on the last day of the period?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     null: no places that day, or there is no export of people
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   groups, participations; all stays count, regardless of filters on persons
select
    'free_places' as measure,
    sum(free)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from free_groups($selection)
order by measure
