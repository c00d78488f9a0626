-- figures_frame: which opening, changes and corrected frame does the plan give the chosen years?
-- grain    one row per measure, always all of them
-- params   $selection             struct          the filters
--          $line_no               varchar         frame_change: of the line with this number
--                                                 alone; null: of all of them
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  of the newest plan of each year, added     [nok];
--                                                 null: no chosen year is in a plan with an
--                                                 opening
--          numerator              decimal(38,10)  always null, as the rest: a sum has no parts
--          denominator            decimal(38,10)
--          low                    double
--          high                   double
--          unknown                double
-- source   plan_frames, budget_frame
with numbered as (
    select
        plan,
        year,
        sum(amount_thousand_nok) as amount_thousand_nok,
    from budget_frame
    where kind = 'change' and line_no = $line_no
    group by plan, year
)

select
    unnest(['frame', 'frame_change', 'frame_opening']) as measure,
    unnest([
        1000 * sum(frames.corrected_thousand_nok),
        1000 * sum(if($line_no is null, frames.change_thousand_nok, numbered.amount_thousand_nok)),
        1000 * sum(frames.opening_thousand_nok),
    ])::decimal(38, 10) as value,
    null::decimal(38, 10) as numerator,
    null::decimal(38, 10) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from plan_frames as frames
left join numbered on frames.plan = numbered.plan and frames.year = numbered.year
where
    frames.is_newest
    and frames.opening_thousand_nok is not null
    and list_contains($selection['years'], frames.year)
order by measure
