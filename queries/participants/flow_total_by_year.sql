-- flow_total_by_year: do the stays that were active, started and ended add up, year by year?
-- grain    one row per chosen year that had begun by the extract date
-- params   $selection      struct     the filters
-- columns  year            integer
--          in_first_count  bigint     in on 1 January: started before, not ended before     [stays]
--          started_count   bigint     started in the year                                   [stays]
--          ended_count     bigint     ended in the year                                     [stays]
--          in_last_count   bigint     started and not ended when the last day was over: 31
--                                     December, else where the year is cut                  [stays]
--          is_balanced     boolean    in_first + started - ended = in_last; no: a fault in the data
-- source   flow over the chosen schemes, coverage; all null in a year before all exports
with known as (
    select
        period.year,
        coalesce(period.last_day >= coverage.people_from, false) as is_known,
    from period($selection) as period
    cross join coverage
),

totals as (
    select
        known.year,
        if(known.is_known, coalesce(sum(flow.in_first_count), 0), null)::bigint as in_first_count,
        if(known.is_known, coalesce(sum(flow.started_count), 0), null)::bigint as started_count,
        if(known.is_known, coalesce(sum(flow.ended_count), 0), null)::bigint as ended_count,
        if(known.is_known, coalesce(sum(flow.in_last_count), 0), null)::bigint as in_last_count,
    from known
    left join flow($selection) as flow
        on known.year = flow.year
    group by
        known.year,
        known.is_known
)

select
    *,
    in_first_count + started_count - ended_count = in_last_count as is_balanced,
from totals
order by year
