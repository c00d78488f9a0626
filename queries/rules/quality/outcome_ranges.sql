-- outcome_ranges: what is the range of the outcome rates, given the unknown exits?
-- grain    one row per gap of exits
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     exits; old enough for a status, where it is one
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     no unknown exit was to work   [ratio]; null: no exit
--          high                double     every unknown exit was        [ratio]; null likewise
-- source   chosen_exits, reported_columns
create macro outcome_ranges(selection) as table (
    with people as (
        select
            participant_id,
            count(*) as exits,
            count(*) filter (is_work) as to_work,
            count(*) filter (is_unknown) as not_known,
            count(*) filter (is_due_6m) as due_6m,
            count(*) filter (is_working_6m) as working_6m,
            count(*) filter (is_unknown_6m) as unknown_6m,
            count(*) filter (is_due_12m) as due_12m,
            count(*) filter (is_working_12m) as working_12m,
            count(*) filter (is_unknown_12m) as unknown_12m,
        from chosen_exits(selection)
        group by participant_id
    ),

    counts as (
        select
            coalesce(sum(columns(* exclude (participant_id))), 0)::bigint,
            count(*) filter (not_known > 0) as persons,
            count(*) filter (unknown_6m > 0) as persons_6m,
            count(*) filter (unknown_12m > 0) as persons_12m,
        from people
    )

    select
        ranges.gap,
        ranges.unknown as rows,
        ranges.persons,
        ranges.base::double as base,
        if(ranges.is_told, hits / nullif(ranges.base, 0), null) as value_now,
        hits / nullif(ranges.base, 0) as low,
        (hits + unknown) / nullif(ranges.base, 0) as high,
    from counts
    cross join reported_columns(selection) as known
    cross join (
        values
        ('no_destination', known.has_destination, to_work, not_known, persons, exits),
        ('no_status_6m', known.has_status_6m, working_6m, unknown_6m, persons_6m, due_6m),
        ('no_status_12m', known.has_status_12m, working_12m, unknown_12m, persons_12m, due_12m),
    ) as ranges (gap, is_told, hits, unknown, persons, base)
)
