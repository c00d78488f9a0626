-- waiting_range: what is the range of the number waiting, given the long waits?
-- grain    one row
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     those waiting, referred at any time
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     nobody referred more than 365 days before still waits
--          high                double     each of them does
-- source   waiting_stays, reported_columns
create macro waiting_range(selection) as table (
    with waiting as (
        select
            count(*) filter (waited_days > 365) as rows,
            count(distinct participant_id) filter (waited_days > 365) as persons,
            count(*)::double as waits,
        from waiting_stays(selection)
    )

    select
        'long_wait' as gap,
        waiting.rows,
        waiting.persons,
        waiting.waits as base,
        if(known.has_referral, waiting.waits, null) as value_now,
        waiting.waits - waiting.rows as low,
        waiting.waits as high,
    from waiting
    cross join reported_columns(selection) as known
)
