-- crowding_spells: who had a place on a day their group had more places taken than it has?
-- grain    one row per spell of a chosen stay with such a day
-- params   selection           struct     the filters
-- columns  *                   all        columns of stay_spells
-- source   stay_spells, over_capacity_spells
create macro crowding_spells(selection) as table (
    with crowded as (
        select
            scheme,
            group_name,
            first_day,
            last_day,
        from over_capacity_spells(selection)
    )

    select spells.*
    from stay_spells(selection) as spells
    asof inner join crowded
        on spells.scheme = crowded.scheme
            and spells.group_name = crowded.group_name
            and spells.spell_ends_on >= crowded.first_day
    where crowded.last_day >= spells.first_day
)
