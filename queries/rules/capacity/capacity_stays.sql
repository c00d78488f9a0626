-- capacity_stays: which stays take part in a measure of capacity?
-- grain    one row per stay and run of days with the same places; where persons are counted one
--          per person, the newest
-- params   selection           struct         the filters
--          measure             varchar        another measure, or null: no rows
-- columns  *                   all            columns of stay_spells; without a place: of stays
--          counts              decimal(38,4)  persons, places or place-days; null: none
-- source   stay_spells, newest_spell_of_person, peak_spells, crowding_spells, measure_stays,
--          stays_without_place
create macro capacity_stays(selection, measure) as table (
    select
        *,
        (place_share * days)::decimal(38, 4) as counts,
    from stay_spells(selection)
    where measure in ('place_days_occupied', 'utilization_rate')
    union all by name
    select
        newest.*,
        1 as counts,
    from newest_spell_of_person(selection) as newest
    where measure = 'persons_per_place'
    union all by name
    select
        * exclude (in_numerator, stay_count),
        1 as counts,
    from measure_stays(selection, 'vtao')
    where measure = 'vtao_place_rate'
    union all by name
    select
        *,
        place_share as counts,
    from peak_spells(selection)
    where measure = 'peak_occupied'
    union all by name
    select
        *,
        null as counts,
    from crowding_spells(selection)
    where measure = 'days_over_capacity'
    union all by name
    select
        *,
        1 as counts,
    from stays_without_place(selection)
    where measure = 'stays_without_place'
)
