-- flow_by_year: do the stays that were in, came and went add up, scheme by scheme?
-- grain    one row per chosen year and scheme with a stay in, started or ended
-- params   $years          integer[]  calendar years
--          $schemes        varchar[]  scheme codes
--          $offices        varchar[]  NAV offices, NONE where unknown
--          $benefits       varchar[]  benefit codes, NONE where unknown
--          $ages           varchar[]  under30, over30, NONE where unknown
--          $until          date       cut the period here; null at the extract date
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
from flow($years, $schemes, $offices, $benefits, $ages, $until)
order by
    year,
    scheme collate nb,
    scheme
