-- stay_gaps: which values do the chosen stays lack?
-- grain    one row per stay and gap
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          participant_id      varchar
--          scheme              varchar
--          happened_on         date       an exit's end, a long wait's referral, else the start
--          source_file         varchar
--          source_line         bigint
-- source   chosen_exits, active_stays, placed_stays, stays_without_group, waiting_stays
create macro stay_gaps(selection) as table (
    with found as (
        select
            * replace (ended_on as started_on),
            unnest(['no_destination', 'no_status_6m', 'no_status_12m']) as gap,
            unnest([is_unknown, is_unknown_6m, is_unknown_12m]) as is_gap,
        from chosen_exits(selection)
        where true in (is_unknown, is_unknown_6m, is_unknown_12m)
        union all by name
        select
            *,
            unnest(['no_birth_year', 'no_office', 'no_benefit']) as gap,
            unnest([age = 'NONE', nav_office = 'NONE', benefit = 'NONE']) as is_gap,
        from active_stays(selection)
        where 'NONE' in (age, nav_office, benefit)
        union all by name
        select
            *,
            'no_sector' as gap,
            workplace_sector is null as is_gap,
        from placed_stays(selection)
        union all by name
        select
            *,
            'no_group' as gap,
            true as is_gap,
        from stays_without_group(selection)
        union all by name
        select
            * rename (referred_on as started_on),
            'long_wait' as gap,
            waited_days > 365 as is_gap,
        from waiting_stays(selection)
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
