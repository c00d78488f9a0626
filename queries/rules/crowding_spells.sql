-- crowding_spells: who had a place on a day their group had more places taken than it has?
-- grain    one row per spell of a chosen stay with such a day
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  *                   all        columns of stay_spells
-- source   stay_spells, spells_over
create macro crowding_spells(years, schemes, offices, benefits, ages, until) as table (
    with crowded as (
        select
            scheme,
            group_name,
            first_day,
            last_day,
        from spells_over(years, schemes, offices, benefits, ages, until)
    )

    select spells.*
    from stay_spells(years, schemes, offices, benefits, ages, until) as spells
    asof inner join crowded
        on spells.scheme = crowded.scheme
            and spells.group_name = crowded.group_name
            and spells.spell_ends_on >= crowded.first_day
    where crowded.last_day >= spells.first_day
)
