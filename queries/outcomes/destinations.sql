-- destinations: where did those go whose stay ended?
-- grain    one row per destination that occurs, unknown among them
-- params   $selection                  struct     the filters
-- columns  destination                 varchar    code; unknown where the export has none
--          place                       integer    order on screen: towards work first
--          is_apart                    boolean    moved or deceased: no result of the scheme
--          ended_count                 bigint     ended stays with this destination       [stays]
--          ended_total_count           bigint     all ended stays                         [stays]
--          ended_rate                  double     ended / all ended                       [ratio]
--          exits_count                 bigint     of them exits                           [exits]
--          is_small_base               boolean    fewer than 20 ended: no percent to rely on
-- source   ended_stays
select
    destination,
    place,
    is_apart,
    count(*) as ended_count,
    sum(count(*)) over ()::bigint as ended_total_count,
    count(*) / sum(count(*)) over () as ended_rate,
    count(*) filter (is_exit) as exits_count,
    sum(count(*)) over () < 20 as is_small_base,
from ended_stays($selection)
group by
    destination,
    place,
    is_apart
order by place
