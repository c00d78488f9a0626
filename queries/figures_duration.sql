-- figures_duration: how long did the stays last?
-- grain    one row per measure
-- params   $years              integer[]  calendar years
--          $schemes            varchar[]  scheme codes
--          $offices            varchar[]  NAV offices; NONE: unknown
--          $benefits           varchar[]  benefit codes; NONE: unknown
--          $ages               varchar[]  under30, over30; NONE: unknown
--          $until              date       cut the period here; null: at the extract date
-- columns  measure             varchar
--          value               double     median days; null when nothing ended
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations
select
    'duration_days' as measure,
    median(duration_days)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from ended_stays($years, $schemes, $offices, $benefits, $ages, $until)
order by measure
