-- turnover_by_group: how fast do people come and go in each group?
-- grain    one row per group with places in the period
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          started             bigint     in the period       [stays]; null: no export of it
--          ended               bigint     in the period                   [stays]; null likewise
--          average_occupied    double     places taken on an open day    [places]; null likewise
--          turnover            double     ended / average_occupied   [ratio]; null likewise; none
--          duration_days       double     median length of the ended  [days]; null likewise; none
--          duration_mean_days  double     their mean length           [days]; null likewise; none
-- source   groups, participations
with capacity as (
    select
        scheme,
        group_name,
        sum(occupied * days)::double / sum(days) as average_occupied,
    from occupancy($selection)
    group by scheme, group_name
),

events as (
    select
        scheme,
        group_name,
        started_on between period.first_day and period.last_day as is_start,
        ended_on between period.first_day and period.last_day as is_end,
        ended_on - started_on + 1 as length_days,
    from chosen_stays($selection) as stays
    inner join period($selection) as period
        on stays.started_on <= period.last_day and stays.last_day >= period.first_day
),

moves as (
    select
        scheme,
        group_name,
        count(*) filter (where is_start) as started,
        count(*) filter (where is_end) as ended,
        median(length_days) filter (where is_end)::double as duration_days,
        avg(length_days) filter (where is_end)::double as duration_mean_days,
    from events
    group by scheme, group_name
)

select
    scheme,
    group_name,
    if(is_known, coalesce(started, 0), null) as started,
    if(is_known, coalesce(ended, 0), null) as ended,
    if(is_known, average_occupied, null) as average_occupied,
    if(is_known, coalesce(ended, 0) / nullif(average_occupied, 0), null) as turnover,
    if(is_known, duration_days, null) as duration_days,
    if(is_known, duration_mean_days, null) as duration_mean_days,
from capacity
cross join is_period_covered($selection)
left join moves using (scheme, group_name)
order by scheme, group_name collate nb
