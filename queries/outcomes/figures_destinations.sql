-- figures_destinations: how many stays ended with each destination?
-- grain    one row per destination, also those that do not occur
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     ended stays with that destination
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations; null when the period has no day since the first row of the export
select
    'destination_' || kinds.destination as measure,
    if(any_value(known.has_people), count(ended.destination), null)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from destination_kinds as kinds
cross join reported_columns($selection) as known
left join ended_stays($selection) as ended
    on kinds.destination = ended.destination
group by kinds.destination
order by measure
