-- figures_outcomes: how many left, and how many of them to work?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     exits, or a rate; null when no exit
--          numerator           double     a rate: exits to it
--          denominator         double     a rate: exits
--          low                 double     a rate: Wilson 95 % interval
--          high                double     the same
--          unknown             double     a rate: exits whose destination is not known
-- source   participations; null when the period has no day since the first row of the export,
--          a rate also when it has no destination
with counts as (
    select
        count(*) as exits,
        count(*) filter (is_unknown) as not_known,
        count(*) filter (is_work) as to_work,
        count(*) filter (is_work or is_education) as to_either,
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
    ('exits', counts.exits, known.has_people, null, null, null),
    ('to_work_rate', null, known.has_destination, to_work, counts.exits, not_known),
    ('to_work_or_education_rate', null, known.has_destination, to_either, counts.exits, not_known),
) as figures (measure, value, is_told, hits, base, unknown)
order by figures.measure
