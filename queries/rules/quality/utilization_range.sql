-- utilization_range: what is the range of the utilization, given stays without a group?
-- grain    one row
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     available place-days                       [place-days]
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     no stay without a group had a place              [ratio]
--          high                double     each had one on every day its scheme was open    [ratio]
-- source   occupancy, stays_without_group
create macro utilization_range(selection) as table (
    with capacity as (
        select
            sum(runs.places * runs.days)::double as available,
            sum(runs.occupied * runs.days)::double as occupied,
        from occupancy(selection) as runs
    ),

    uncounted as (
        select
            count(*) as stays,
            count(distinct stays.participant_id) as persons,
            coalesce(sum(stays.uncounted_days)::double, 0) as place_days,
        from stays_without_group(selection) as stays
    )

    select
        'no_group' as gap,
        uncounted.stays as rows,
        uncounted.persons,
        capacity.available as base,
        capacity.occupied / capacity.available as value_now,
        capacity.occupied / capacity.available as low,
        (capacity.occupied + uncounted.place_days) / capacity.available as high,
    from capacity
    cross join uncounted
)
