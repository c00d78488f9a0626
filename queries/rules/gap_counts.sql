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
    with found as (
        select
            gap,
            participant_id,
            count(*) as rows,
        from stay_gaps(years, schemes, offices, benefits, ages, until)
        group by gap, participant_id
        union all by name
        select
            unnest(['no_attended_hours', 'no_stay']) as gap,
            participant_id,
            unnest(
                [
                    sum(unreported_count),
                    sum(if(stay_no is null, reported_count + unreported_count, 0)),
                ]
            ) as rows,
        from stay_attendance(years, schemes, offices, benefits, ages, until)
        group by participant_id
        union all by name
        select
            'no_month' as gap,
            count(*) as rows,
        from missing_months(years, until)
    )

    select
        gap,
        sum(rows)::bigint as rows,
        nullif(count(participant_id), 0) as persons,
    from found
    where rows > 0
    group by gap
)
