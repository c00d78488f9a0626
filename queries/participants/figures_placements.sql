-- figures_placements: how many were placed, or in practice, with a host, and with how many hosts?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     persons, or workplaces, with an active day; or the rate
--          numerator           double     persons placed with a private host; null: not the rate
--          denominator         double     persons placed; null: not the rate
--          low                 double     Wilson 95 % interval; null: not the rate, or nobody
--          high                double     the same
--          unknown             double     persons placed who may have a private host; null: not the
--                                         rate
-- source   participations, schemes; null when the period has no day since the first row of the
--          export, and when it has no sector (no workplace)
with people as (
    select
        count(*) filter (is_placement) as placed,
        count(*) filter (is_placement and is_municipal) as municipal,
        count(*) filter (is_placement and is_private) as private,
        count(*) filter (is_placement and is_unknown) as not_known,
        count(*) filter (not is_placement and is_municipal) as practice_municipal,
        count(*) filter (not is_placement and is_private) as practice_private,
    from hosted_people($selection)
),

hosts as (
    select
        count(distinct workplace) filter (is_placement) as hosts,
        count(distinct workplace) filter (
            is_placement and workplace in (from new_workplaces($selection))
        ) as new_hosts,
        count(distinct workplace) filter (not is_placement) as practice_hosts,
    from hosted_stays($selection)
)

select
    figures.measure,
    if(figures.is_known, coalesce(value, hits / nullif(base, 0)), null)::double as value,
    if(figures.is_known, hits, null)::double as numerator,
    if(known.has_people, base, null)::double as denominator,
    if(figures.is_known, wilson_low(hits, base), null)::double as low,
    if(figures.is_known, wilson_high(hits, base), null)::double as high,
    if(known.has_people, unknown, null)::double as unknown,
from people
cross join hosts
cross join reported_columns($selection) as known
cross join (
    values
    ('placed_municipal', municipal, has_sector, null, null, null),
    ('placed_private', private, has_sector, null, null, null),
    ('placed_private_rate', null, has_sector, private, placed, not_known),
    ('workplaces', hosts.hosts, has_workplace, null, null, null),
    ('workplaces_new', new_hosts, has_workplace, null, null, null),
    ('practice_municipal', practice_municipal, has_sector, null, null, null),
    ('practice_private', practice_private, has_sector, null, null, null),
    ('practice_workplaces', practice_hosts, has_workplace, null, null, null),
) as figures (measure, value, is_known, hits, base, unknown)
order by figures.measure
