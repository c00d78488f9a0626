-- peak_spells: who had a place on the day most places were taken?
-- grain    one row per chosen stay with a place that day; of several such days, the first
-- params   selection           struct     the filters
-- columns  *                   all        columns of stay_spells
-- source   stay_spells, occupancy_total
create macro peak_spells(selection) as table (
    with peak as (
        select runs.first_day as day
        from occupancy_total(selection) as runs
        order by runs.occupied desc, runs.first_day asc
        limit 1
    )

    select spells.*
    from stay_spells(selection) as spells
    inner join peak
        on peak.day between spells.first_day and spells.spell_ends_on
)
