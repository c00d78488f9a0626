-- placed_range: what is the range of the number placed with private hosts?
-- grain    one row
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     persons placed
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     no host whose sector is unknown is private
--          high                double     each of them is
-- source   placed_stays, reported_columns
create macro placed_range(selection) as table (
    with people as (
        select
            participant_id,
            count(*) filter (workplace_sector is null) as without_sector,
            coalesce(bool_or(workplace_sector = 'private'), false) as is_hosted,
        from placed_stays(selection)
        group by participant_id
    ),

    placed as (
        select
            coalesce(sum(without_sector), 0)::bigint as rows,
            count(*) filter (without_sector > 0) as persons,
            count(*)::double as base,
            count(*) filter (is_hosted)::double as hosted,
            count(*) filter (is_hosted or without_sector > 0)::double as maybe_hosted,
        from people
    )

    select
        'no_sector' as gap,
        placed.rows,
        placed.persons,
        placed.base,
        if(known.has_sector, placed.hosted, null) as value_now,
        placed.hosted as low,
        placed.maybe_hosted as high,
    from placed
    cross join reported_columns(selection) as known
)
