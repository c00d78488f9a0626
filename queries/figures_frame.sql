-- figures_frame: which opening, changes and corrected frame does the plan give the chosen years?
-- grain    one row per measure, always all of them
-- params   $years                 integer[]       calendar years
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  of the newest plan of each year, added     [nok];
--                                                 null: no chosen year stands in a plan with an
--                                                 opening
--          numerator              decimal(38,10)  always null, as the rest: a sum has no parts
--          denominator            decimal(38,10)
--          low                    double
--          high                   double
--          unknown                double
-- source   plan_frames
select
    unnest(['frame', 'frame_change', 'frame_opening']) as measure,
    unnest([
        1000 * sum(corrected_thousand_nok),
        1000 * sum(change_thousand_nok),
        1000 * sum(opening_thousand_nok),
    ])::decimal(38, 10) as value,
    null::decimal(38, 10) as numerator,
    null::decimal(38, 10) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from plan_frames
where is_newest and opening_thousand_nok is not null and list_contains($years, year)
order by measure
