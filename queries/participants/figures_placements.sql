-- figures_placements: how many were placed with a host, and with how many hosts?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     persons, or workplaces, with an active day
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations; null when the period has no day since the first row of the export,
--          and when it has no sector (no workplace)
with active as (
    select
        stays.participant_id,
        stays.workplace_sector,
        stays.workplace,
        exists (
            from period($selection) as period
            where workplaces.first_used_on between period.first_day and period.last_day
        ) as is_new,
    from active_stays($selection) as stays
    left join workplaces on stays.workplace = workplaces.workplace
),

counts as (
    select
        count(distinct participant_id) filter (workplace_sector = 'municipal') as municipal,
        count(distinct participant_id) filter (workplace_sector = 'private') as private,
        count(distinct workplace) as hosts,
        count(distinct workplace) filter (is_new) as new_hosts,
    from active
)

select
    figures.measure,
    if(figures.is_known, figures.value, null)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from counts
cross join reported_columns($selection) as known
cross join (
    values
    ('placed_municipal', counts.municipal, known.has_sector),
    ('placed_private', counts.private, known.has_sector),
    ('workplaces', counts.hosts, known.has_workplace),
    ('workplaces_new', counts.new_hosts, known.has_workplace),
) as figures (measure, value, is_known)
order by figures.measure
