-- people_ranges: what is the range of the counts of people, given what is unknown?
-- grain    one row per gap of people
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     participants
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     none of the unknown count; office, benefit: the known
--          high                double     all of them do. Unknown: no active stay has the office,
--                                         benefit or age
-- source   active_people, reported_columns
create macro people_ranges(selection) as table (
    with active as (
        select
            count(*) as persons,
            count(*) filter (is_young) as young,
            count(*) filter (is_young or without_age = stays) as maybe_young,
            count(*) filter (without_office < stays) as with_office,
            count(*) filter (without_benefit < stays) as with_benefit,
            [sum(without_office), count(*) filter (without_office > 0)] as no_office,
            [sum(without_benefit), count(*) filter (without_benefit > 0)] as no_benefit,
            [sum(without_age), count(*) filter (without_age > 0)] as no_age,
        from active_people(selection)
    )

    select
        ranges.gap,
        coalesce(ranges.found[1], 0)::bigint as rows,
        ranges.found[2]::bigint as persons,
        active.persons::double as base,
        if(ranges.is_told, ranges.told, null)::double as value_now,
        ranges.low::double as low,
        ranges.high::double as high,
    from active
    cross join reported_columns(selection) as known
    cross join (
        values
        ('no_office', no_office, true, active.persons, with_office, active.persons),
        ('no_benefit', no_benefit, true, active.persons, with_benefit, active.persons),
        ('no_birth_year', no_age, known.has_birth_year, young, young, maybe_young),
    ) as ranges (gap, found, is_told, told, low, high)
)
