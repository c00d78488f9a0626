-- figures_follow_up: what became of those who left?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     exits, or a rate; null when its base is 0
--          numerator           double     a rate: at work then, or returned
--          denominator         double     a rate: exits old enough for it to be seen
--          low                 double     a rate: Wilson 95 % interval
--          high                double     the same
--          unknown             double     a rate: exits whose status then is not known
-- source   participations; null when the period has no day since the first row of the export,
--          a working rate also when it has no such status
with counts as (
    select
        count(*) as exits,
        count(*) filter (is_due_6m) as due_6m,
        count(*) filter (is_working_6m) as working_6m,
        count(*) filter (is_unknown_6m) as unknown_6m,
        count(*) filter (is_due_12m) as due_12m,
        count(*) filter (is_working_12m) as working_12m,
        count(*) filter (is_unknown_12m) as unknown_12m,
        count(*) filter (is_due_return) as due_return,
        count(*) filter (has_returned) as returned,
    from chosen_exits($selection)
)

select
    figures.measure,
    if(figures.is_told, coalesce(value, hits / nullif(base, 0)), null)::double as value,
    if(figures.is_told, hits, null)::double as numerator,
    if(known.has_people, base, null)::double as denominator,
    if(figures.is_told, wilson_low(hits, base), null)::double as low,
    if(figures.is_told, wilson_high(hits, base), null)::double as high,
    if(known.has_people, unknown, null)::double as unknown,
from counts
cross join reported_columns($selection) as known
cross join (
    values
    ('working_6m_rate', null, known.has_status_6m, working_6m, due_6m, unknown_6m),
    ('working_12m_rate', null, known.has_status_12m, working_12m, due_12m, unknown_12m),
    ('exits_too_early_6m', counts.exits - due_6m, known.has_people, null, null, null),
    ('exits_too_early_12m', counts.exits - due_12m, known.has_people, null, null, null),
    ('return_rate', null, known.has_people, returned, due_return, null),
) as figures (measure, value, is_told, hits, base, unknown)
order by figures.measure
