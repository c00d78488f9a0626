-- people_ranges: between what do the counts of people lie, whatever is unknown of them?
-- grain    one row per gap of people
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  gap                 varchar    as in gap_kinds
--          base                double     participants; persons placed; those waiting
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     none of the unknown count; office, benefit: the known
--          high                double     all of them do. Unknown is whose office, benefit or age
--                                         none of their active stays tells
-- source   active_people, placed_stays, waiting_stays, known_facts
create macro people_ranges(years, schemes, offices, benefits, ages, until) as table (
    with active as (
        select
            count(*) as persons,
            count(*) filter (is_young) as young,
            count(*) filter (is_young or not has_age) as maybe_young,
            count(*) filter (has_office) as with_office,
            count(*) filter (has_benefit) as with_benefit,
        from active_people(years, schemes, offices, benefits, ages, until)
    ),

    placed as (
        select
            count(distinct participant_id) as placed,
            count(distinct participant_id) filter (workplace_sector = 'private') as hosted,
            count(distinct participant_id) filter (
                workplace_sector = 'private' or workplace_sector is null
            ) as maybe_hosted,
        from placed_stays(years, schemes, offices, benefits, ages, until)
    ),

    waiting as (
        select
            count(*) as waits,
            count(*) filter (waited_days <= 365) as short_waits,
        from waiting_stays(years, schemes, offices, benefits, ages, until)
    )

    select ranges.*
    from active
    cross join placed
    cross join waiting
    cross join known_facts(years, until) as known
    cross join (
        values
        ('no_office', persons::double, persons::double, with_office::double, persons::double),
        ('no_benefit', persons, persons, with_benefit, persons),
        ('no_birth_year', persons, if(has_birth_year, young, null), young, maybe_young),
        ('no_sector', placed, if(known.has_sector, hosted, null), hosted, maybe_hosted),
        ('long_wait', waits, if(known.has_referral, waits, null), short_waits, waits),
    ) as ranges (gap, base, value_now, low, high)
)
