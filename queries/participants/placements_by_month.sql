-- placements_by_month: how many were placed with a host, month by month?
-- grain    one row per month of the period
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          municipal_count     bigint     active there that month [persons]; null: before all
--                                         exports, or they have no sector
--          private_count       bigint     the same; persons in both count in both [persons]
--          unknown_count       bigint     placed, sector not given      [persons]; null: no export
--          workplaces_count    bigint     hosts in use that month       [workplaces]; null: before
--                                         all exports, or they have no workplace
-- source   participations, schemes
with months as (
    select
        known.has_sector,
        known.has_workplace,
        unnest(generate_series(known.first_day, known.last_day, interval 1 month))::date as month,
        least(known.last_day, last_day(month)) >= coverage.people_from as is_told,
    from reported_columns_by_year($selection) as known
    cross join coverage
),

placed as (
    select
        changes.month,
        sum(sum(change) filter (counted = 'municipal')) over by_month as municipal,
        sum(sum(change) filter (counted = 'private')) over by_month as private,
        sum(sum(change) filter (counted = 'NONE')) over by_month as unknown,
        sum(sum(change) filter (counted = 'workplace')) over by_month as hosts,
    from (
        from placement_changes($selection)
        union all by name
        select months.month from months
    ) as changes
    group by changes.month
    window by_month as (order by changes.month)
)

select
    months.month,
    if(is_told and has_sector, coalesce(municipal, 0), null)::bigint as municipal_count,
    if(is_told and has_sector, coalesce(private, 0), null)::bigint as private_count,
    if(is_told, coalesce(unknown, 0), null)::bigint as unknown_count,
    if(is_told and has_workplace, coalesce(hosts, 0), null)::bigint as workplaces_count,
from months
inner join placed using (month)
order by months.month
