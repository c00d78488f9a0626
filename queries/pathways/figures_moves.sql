-- figures_moves: how many stays that ended led to another stay?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     ended stays whose person started another within 60 days
--          numerator           double     the same
--          denominator         double     ended stays
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations; null when the period has no day since the first row of the export
select
    'moves' as measure,
    if(known.is_known, count(*) filter (where moved.kind = 'scheme'), null)::double as value,
    value as numerator,
    if(known.is_known, count(moved.kind), null)::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from is_period_covered($selection) as known
left join next_stays($selection) as moved
    on true
group by known.is_known
order by measure
