-- figures_groups: how many groups were there, and how long is a scheme meant to last?
-- grain    one row per measure, always both
-- params   $selection          struct     the filters
-- columns  measure             varchar    as in measures.toml
--          value               double     groups: with a place open on some day; null: no group
--                                         of all had begun by the last. standard_weeks: in force
--                                         on the last; null: not given, or not one scheme
--          numerator           double     always null, as the rest: a count has no parts
--          denominator         double
--          low                 double
--          high                double
--          unknown             double
-- source   groups, place_spells, standard_weeks_row
with opened as (
    select count(distinct { 'scheme': spells.scheme, 'name': spells.group_name }) as groups,
    from place_spells($selection) as spells
),

known as (
    select count(*) > 0 as has_groups,
    from groups
    where groups.valid_from <= (select max(last_day) from period($selection))
),

weeks as (
    select any_value(terms.standard_weeks) as standard_weeks,
    from standard_weeks_row($selection) as terms
)

select
    unnest(['groups', 'standard_weeks']) as measure,
    unnest([
        if(known.has_groups, opened.groups, null)::double,
        weeks.standard_weeks::double,
    ]) as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from opened
cross join known
cross join weeks
order by measure
