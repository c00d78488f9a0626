-- gap_counts: how many loaded rows of any export leave something unknown, and whose are they?
-- grain    one row per gap that there is
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     as many as gap_rows has
--          persons             bigint     the persons of those rows; null: of the accounts
-- source   stay_gaps, stay_attendance, missing_months
create macro gap_counts(years, schemes, offices, benefits, ages, until) as table (
    with of_stays as (
        select
            gap,
            participant_id,
            count(*) as rows,
        from stay_gaps(years, schemes, offices, benefits, ages, until)
        group by gap, participant_id
    ),

    of_days as (
        select
            participant_id,
            sum(unreported_count) as unreported,
            sum(if(stay_no is null, reported_count + unreported_count, 0)) as strays,
        from stay_attendance(years, schemes, offices, benefits, ages, until)
        group by participant_id
    ),

    found as (
        select
            gap,
            sum(rows) as rows,
            count(*) as persons,
        from of_stays
        group by gap
        union all by name
        select
            unnest(['no_attended_hours', 'no_stay']) as gap,
            unnest([sum(unreported), sum(strays)]) as rows,
            unnest([count_if(unreported > 0), count_if(strays > 0)]) as persons,
        from of_days
        union all by name
        select
            'no_month' as gap,
            count(*) as rows,
        from missing_months(years, until)
    )

    select
        gap,
        rows::bigint as rows,
        persons::bigint as persons,
    from found
    where rows > 0
)
