-- figures_destinations: how many stays ended with each destination?
-- grain    one row per destination, also those that do not occur
-- params   $years              integer[]  calendar years
--          $schemes            varchar[]  scheme codes
--          $offices            varchar[]  NAV offices; NONE: unknown
--          $benefits           varchar[]  benefit codes; NONE: unknown
--          $ages               varchar[]  under30, over30; NONE: unknown
--          $until              date       cut the period here; null: at the extract date
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
cross join known_facts($years, $until) as known
left join ended_stays($years, $schemes, $offices, $benefits, $ages, $until) as ended
    on kinds.destination = ended.destination
group by kinds.destination
order by measure
