-- over_capacity_spells: when had a group more places taken than it has?
-- grain    one row per group and unbroken run of such days in the period with the same places
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date
--          days                bigint
--          places              decimal(18,4)
--          source_file         varchar        with source_line: the row of the group
--          source_line         bigint
-- source   occupancy, open_place_lines
create macro over_capacity_spells(selection) as table (
    with numbered as (
        select
            runs.*,
            lines.source_file,
            lines.source_line,
            -- the same day for runs that follow each other
            runs.last_day - sum(runs.days) over (
                partition by runs.scheme, runs.group_name, lines.first_day order by runs.first_day
            )::integer as island,
        from occupancy(selection) as runs
        inner join open_place_lines as lines
            on runs.scheme = lines.scheme
                and runs.group_name = lines.group_name
                and runs.first_day between lines.first_day and lines.last_day
        where runs.occupied > runs.places
    )

    select
        scheme,
        group_name,
        min(first_day) as first_day,
        max(last_day) as last_day,
        sum(days)::bigint as days,
        places::decimal(18, 4) as places,
        source_file,
        source_line,
    from numbered
    group by scheme, group_name, places, source_file, source_line, island
)
