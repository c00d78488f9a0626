-- exit_destinations: where did those go who left?
-- grain    one row per destination that occurs among those who left, unknown among them
-- params   $selection                  struct     the filters
-- columns  destination                 varchar    code; unknown where the export has none
--          place                       integer    order on screen: towards work first
--          is_apart                    boolean    moved or deceased: no result of the scheme
--          exits_count                 bigint     exits with this destination             [exits]
--          exits_total_count           bigint     all exits                               [exits]
--          exits_rate                  double     exits with it / all exits               [ratio]
--          is_small_base               boolean    fewer than 20 exits: no percent to rely on
-- source   ended_stays
select
    destination,
    place,
    is_apart,
    count(*) as exits_count,
    sum(count(*)) over ()::bigint as exits_total_count,
    count(*) / sum(count(*)) over () as exits_rate,
    sum(count(*)) over () < 20 as is_small_base,
from ended_stays($selection)
where is_exit
group by
    destination,
    place,
    is_apart
order by place
