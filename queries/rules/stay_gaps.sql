-- stay_gaps: what do the chosen stays leave unknown?
-- grain    one row per stay and gap
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  gap                 varchar    as in gap_kinds
--          participant_id      varchar
--          scheme              varchar
--          happened_on         date       an exit's end, a long wait's referral, else the start
--          source_file         varchar
--          source_line         bigint
-- source   chosen_exits, active_stays, placed_stays, stays_without_group, waiting_stays
create macro stay_gaps(years, schemes, offices, benefits, ages, until) as table (
    with found as (
        select
            * replace (ended_on as started_on),
            unnest(['no_destination', 'no_status_6m', 'no_status_12m']) as gap,
            unnest([is_unknown, is_unknown_6m, is_unknown_12m]) as is_gap,
        from chosen_exits(years, schemes, offices, benefits, ages, until)
        where true in (is_unknown, is_unknown_6m, is_unknown_12m)
        union all by name
        select
            *,
            unnest(['no_birth_year', 'no_office', 'no_benefit']) as gap,
            unnest([age = 'NONE', nav_office = 'NONE', benefit = 'NONE']) as is_gap,
        from active_stays(years, schemes, offices, benefits, ages, until)
        where 'NONE' in (age, nav_office, benefit)
        union all by name
        select
            *,
            'no_sector' as gap,
            workplace_sector is null as is_gap,
        from placed_stays(years, schemes, offices, benefits, ages, until)
        union all by name
        select
            *,
            'no_group' as gap,
            true as is_gap,
        from stays_without_group(years, schemes, offices, benefits, ages, until)
        union all by name
        select
            * rename (referred_on as started_on),
            'long_wait' as gap,
            waited_days > 365 as is_gap,
        from waiting_stays(years, schemes, offices, benefits, ages, until)
    )

    select
        gap,
        participant_id,
        scheme,
        started_on as happened_on,
        source_file,
        source_line,
    from found
    where is_gap
)
