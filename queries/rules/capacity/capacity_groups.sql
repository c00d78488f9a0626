-- capacity_groups: which open places take part in a measure of capacity?
-- grain    one row per group and run of days in the period with the same places; where groups are
--          counted one per group, the newest
-- params   selection           struct         the filters
--          measure             varchar        another measure, or null: no rows
-- columns  *                   all            columns of place_spells
--          counts              decimal(38,4)  place-days; days_over_capacity: days;
--                                            groups: 1
-- source   place_spells, over_capacity_spells
create macro capacity_groups(selection, measure) as table (
    select
        *,
        (places * days)::decimal(38, 4) as counts,
    from place_spells(selection)
    where
        measure in (
            'places', 'place_days_available', 'utilization_rate', 'persons_per_place',
            'vtao_place_rate'
        )
    union all by name
    select
        *,
        days as counts,
    from over_capacity_spells(selection)
    where measure = 'days_over_capacity'
    union all by name
    select
        *,
        1 as counts,
    from place_spells(selection)
    where measure = 'groups'
    qualify row_number() over (partition by scheme, group_name order by first_day desc) = 1
)
