-- placements_by_year: how many were placed with a host, and how many hosts are new, each year?
-- grain    one row per chosen year that had begun by the extract date
-- params   $selection          struct     the filters
-- columns  year                integer
--          placed_count        bigint     with a host in the year      [persons]; null: no export
--          municipal_count     bigint     of them in a municipal one   [persons]; null: no sector
--                                         is given
--          private_count       bigint     in a private one; persons in both count in both
--                                         [persons]; null likewise
--          unknown_count       bigint     sector not given             [persons]; null: no export
--          private_rate        double     private / placed             [ratio]; null: none placed
--          private_low_rate    double     Wilson 95 % interval         [ratio]; null likewise
--          private_high_rate   double     the same                     [ratio]; null likewise
--          is_small_base       boolean    fewer than 20 placed: no percent to rely on
--          workplaces_count    bigint     hosts in use   [workplaces]; null: no host is given
--          new_workplaces_count  bigint   of them, first used that year, by anyone  [workplaces];
--                                         null likewise
-- source   participations, schemes
with placed as (
    select
        period.year,
        count(distinct stays.participant_id) as persons,
        count(distinct stays.participant_id) filter (workplace_sector = 'municipal') as municipal,
        count(distinct stays.participant_id) filter (workplace_sector = 'private') as private,
        count(distinct stays.participant_id) filter (workplace_sector is null) as unknown,
        count(distinct stays.workplace) as hosts,
        count(distinct stays.workplace) filter (
            first_used_on between period.first_day and period.last_day
        ) as new_hosts,
    from period($selection) as period
    inner join placed_stays($selection) as stays
        on period.last_day >= stays.started_on and period.first_day <= stays.last_day
    left join workplaces on stays.workplace = workplaces.workplace
    group by period.year
)

select
    known.year,
    if(known.has_people, coalesce(persons, 0), null) as placed_count,
    if(known.has_sector, coalesce(municipal, 0), null) as municipal_count,
    if(known.has_sector, coalesce(private, 0), null) as private_count,
    if(known.has_people, coalesce(unknown, 0), null) as unknown_count,
    private_count / nullif(placed_count, 0) as private_rate,
    wilson_low(private_count, placed_count) as private_low_rate,
    wilson_high(private_count, placed_count) as private_high_rate,
    placed_count < 20 as is_small_base,
    if(known.has_workplace, coalesce(hosts, 0), null) as workplaces_count,
    if(known.has_workplace, coalesce(new_hosts, 0), null) as new_workplaces_count,
from reported_columns_by_year($selection) as known
left join placed using (year)
order by known.year
