-- figures_vtao: how many were granted VTAO, and how many had it, of the persons and the places?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double
--          numerator           double     persons with VTAO
--          denominator         double     persons, or places
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   participations, groups; null when they do not cover the period or have no VTAO
with people as (
    select
        count(distinct stays.participant_id) as participants,
        count(distinct if(stays.vtao_granted_on <= known.last_day, stays.participant_id, null))
            as vtao,
    from active_stays($selection) as stays
    cross join is_period_covered($selection) as known
),

granted as (
    select count(distinct stays.participant_id) as persons
    from chosen_stays($selection) as stays
    inner join period($selection) as period
        on stays.vtao_granted_on between period.first_day and period.last_day
),

capacity as (
    select sum(runs.places * runs.days)::double / sum(runs.days) as places,
    from occupancy_total($selection) as runs
)

select
    figures.measure,
    if(known.has_vtao, figures.value, null)::double as value,
    if(known.has_vtao, figures.numerator, null)::double as numerator,
    if(known.has_people, figures.denominator, null)::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from people
cross join granted
cross join capacity
cross join reported_columns($selection) as known
cross join (
    values
    ('vtao_granted', granted.persons, null, null),
    ('vtao', people.vtao, null, null),
    ('vtao_person_rate', people.vtao / nullif(participants, 0), people.vtao, participants),
    ('vtao_place_rate', people.vtao / capacity.places, people.vtao, capacity.places),
) as figures (measure, value, numerator, denominator)
order by figures.measure
