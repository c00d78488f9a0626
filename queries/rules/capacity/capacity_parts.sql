-- capacity_parts: which groups and stays take part in a measure of capacity, and how?
-- grain    one row per row of capacity_groups and of capacity_stays; none where it is unknown
-- params   selection           struct         the filters
--          measure             varchar        another measure, or null: no rows
-- columns  *                   all            columns of both, null where a row has no such
--          spell_ends_on       date           last day of the run
--          in_numerator        boolean        a rate: a stay; null: not a rate, or unknown
--          in_base             boolean        a rate: a group; else the row is counted
--          counts              decimal(38,4)
-- source   capacity_groups, capacity_stays, reported_columns, allows_turnover
create macro capacity_parts(selection, measure) as table (
    with parts as (
        select
            * exclude (last_day, days),
            last_day as spell_ends_on,
            true as is_group,
        from capacity_groups(selection, measure)
        union all by name
        select
            * replace (
                coalesce(first_day, started_on) as first_day,
                coalesce(spell_ends_on, last_day) as spell_ends_on
            ),
            false as is_group,
        from capacity_stays(selection, measure)
    )

    select
        parts.*,
        case
            when measure in ('utilization_rate', 'persons_per_place') then not is_group
            when measure = 'vtao_place_rate' and known.has_vtao then not is_group
        end as in_numerator,
        case
            when measure in ('utilization_rate', 'persons_per_place', 'vtao_place_rate')
                then is_group
            else counts is not null
        end as in_base,
    from parts
    cross join reported_columns(selection) as known
    cross join allows_turnover(selection) as turnover
    where (known.has_people or measure in ('places', 'place_days_available', 'groups'))
        and (measure != 'persons_per_place' or turnover.is_told)
)
