-- peak_spells: who had a place on the day most places were taken?
-- grain    one row per chosen stay with a place that day; of several such days, the first
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  *                   all        columns of stay_spells
-- source   stay_spells, occupancy_total
create macro peak_spells(years, schemes, offices, benefits, ages, until) as table (
    with peak as (
        select runs.first_day as day
        from occupancy_total(years, schemes, offices, benefits, ages, until) as runs
        order by runs.occupied desc, runs.first_day asc
        limit 1
    )

    select spells.*
    from stay_spells(years, schemes, offices, benefits, ages, until) as spells
    inner join peak
        on peak.day between spells.first_day and spells.spell_ends_on
)
