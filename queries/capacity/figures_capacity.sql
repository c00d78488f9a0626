-- figures_capacity: were the places full?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     null
-- source   groups, participations; null: none in the period (per place: as allows_turnover has it)
with capacity as (
    select
        sum(runs.places * runs.days)::double / sum(runs.days) as places,
        sum(runs.places * runs.days)::double as available,
        sum(runs.occupied * runs.days)::double as occupied,
        max(runs.occupied)::double as peak,
        sum(runs.days_over) as days_over,
    from occupancy_total($selection) as runs
),

people as (
    select count(distinct stays.participant_id) as persons,
    from stays_with_place($selection, $selection['target_groups']) as stays
),

unplaced as (
    select count(*) as stays,
    from stays_without_place($selection)
)

select
    figures.measure,
    if(can_be_told, figures.value, null)::double as value,
    if(can_be_told, figures.numerator, null)::double as numerator,
    if(can_be_told, figures.denominator, null)::double as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from capacity
cross join people
cross join unplaced
cross join allows_turnover($selection) as known
cross join (
    values
    ('places', true, places, null, null),
    ('place_days_available', true, available, null, null),
    ('place_days_occupied', known.is_known, occupied, null, null),
    ('utilization_rate', known.is_known, occupied / available, occupied, available),
    ('persons_per_place', known.is_told, persons / places, persons, places),
    ('peak_occupied', known.is_known, peak, null, null),
    ('days_over_capacity', known.is_known, days_over, null, null),
    ('stays_without_place', known.is_known, unplaced.stays, null, null),
) as figures (measure, can_be_told, value, numerator, denominator)
order by figures.measure
