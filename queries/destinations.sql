-- destinations: where did those go whose stay ended?
-- grain    one row per destination that occurs, unknown among them
-- params   $years                      integer[]  calendar years
--          $schemes                    varchar[]  scheme codes
--          $offices                    varchar[]  NAV offices, NONE where unknown
--          $benefits                   varchar[]  benefit codes, NONE where unknown
--          $ages                       varchar[]  under30, over30, NONE where unknown
--          $until                      date       cut the period here; null at the extract date
-- columns  destination                 varchar    code; unknown where the export says nothing
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
from ended_stays($years, $schemes, $offices, $benefits, $ages, $until)
group by
    destination,
    place,
    is_apart
order by place
