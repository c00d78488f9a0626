-- workplaces_used: which hosts took participants in the period?
-- grain    one row per host with an active stay in the period; a host is a business, no person
-- params   $selection          struct     the filters
-- columns  workplace           varchar    name of the host
--          workplace_sector    varchar    municipal, private; null: not given, or given as both
--          persons             bigint     active there in the period                   [persons]
--          stays               bigint     active there in the period                   [stays]
--          first_used_on       date       first start there ever, by anyone in any scheme
--          last_used_on        date       last active day of these stays, by the period's end
--          is_new              boolean    first used in the period
--          exits_count         bigint     exits from there in the period               [exits]
--          to_work_count       bigint     of them to ordinary or subsidised work [exits]; null: no
--                                         export has a destination
-- source   participations
with used as (
    select
        stays.workplace,
        count(distinct stays.workplace_sector) as sectors,
        any_value(stays.workplace_sector) as sector,
        count(distinct stays.participant_id) as persons,
        count(*) as stays,
        max(least(stays.last_day, known.last_day)) as last_used_on,
    from active_stays($selection) as stays
    cross join is_period_covered($selection) as known
    where stays.workplace is not null
    group by stays.workplace
),

left_from as (
    select
        exits.workplace,
        count(*) as exits,
        count(*) filter (exits.is_work) as to_work,
    from chosen_exits($selection) as exits
    group by exits.workplace
)

select
    workplace,
    if(used.sectors = 1, used.sector, null) as workplace_sector,
    used.persons,
    used.stays,
    workplaces.first_used_on,
    used.last_used_on,
    workplaces.workplace in (from new_workplaces($selection)) as is_new,
    coalesce(left_from.exits, 0) as exits_count,
    if(known.has_destination, coalesce(left_from.to_work, 0), null) as to_work_count,
from used
inner join workplaces using (workplace)
cross join reported_columns($selection) as known
left join left_from using (workplace)
order by workplace collate nb, workplace
