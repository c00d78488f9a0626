-- flow_by_year: do the stays that were active, started and ended add up, scheme by scheme?
-- grain    one row per chosen year and scheme with a stay in, started or ended
-- params   $selection      struct     the filters
-- columns  year            integer
--          scheme          varchar    scheme code
--          in_first_count  bigint     in on 1 January: started before, not ended before     [stays]
--          started_count   bigint     started in the year                                   [stays]
--          ended_count     bigint     ended in the year                                     [stays]
--          in_last_count   bigint     started and not ended when the last day was over: 31
--                                     December, else where the year is cut                  [stays]
--          is_balanced     boolean    in_first + started - ended = in_last; no: a fault in the data
-- source   flow, which counts each of the four by itself
select
    *,
    in_first_count + started_count - ended_count = in_last_count as is_balanced,
from flow($selection)
order by
    year,
    scheme collate nb,
    scheme
