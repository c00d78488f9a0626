-- outcomes_by_age: where did the young go, and the others?
-- grain    one row per age group with a stay that ended in the period
-- params   $years                      integer[]  calendar years
--          $schemes                    varchar[]  scheme codes
--          $offices                    varchar[]  NAV offices, NONE where unknown
--          $benefits                   varchar[]  benefit codes, NONE where unknown
--          $ages                       varchar[]  under30, over30, NONE where unknown
--          $until                      date       cut the period here; null at the extract date
-- columns  age                         varchar    under30, over30 or NONE
--          ended_count                 bigint     stays that ended                        [stays]
--          duration_days               double     their median length, both days counted   [days]
--          exits_count                 bigint     of them: the person left the department  [exits]
--          ordinary_work_count         bigint     exits, by destination                    [exits]
--          subsidised_work_count       bigint     the same                                 [exits]
--          education_count             bigint     the same                                 [exits]
--          adapted_work_count          bigint     the same; in neither rate                [exits]
--          unknown_count               bigint     the same; stays in the base              [exits]
--          to_work_count               bigint     ordinary + subsidised work               [exits]
--          to_work_rate                double     to work / exits       [ratio]; null: no exits
--          to_work_low_rate            double     Wilson 95 % interval  [ratio]; null: no exits
--          to_work_high_rate           double     the same              [ratio]; null: no exits
--          to_work_or_education_count  bigint     to work + education                      [exits]
--          to_work_or_education_rate   double     of exits              [ratio]; null: no exits
--          is_small_base               boolean    fewer than 20 exits: no percent to rely on
-- source   ended_stays
select
    age,
    count(*) as ended_count,
    median(duration_days) as duration_days,
    count(*) filter (is_exit) as exits_count,
    count(*) filter (is_exit and destination = 'ordinary_work') as ordinary_work_count,
    count(*) filter (is_exit and destination = 'subsidised_work') as subsidised_work_count,
    count(*) filter (is_exit and is_education) as education_count,
    count(*) filter (is_exit and destination = 'adapted_work') as adapted_work_count,
    count(*) filter (is_exit and is_unknown) as unknown_count,
    count(*) filter (is_exit and is_work) as to_work_count,
    to_work_count / nullif(exits_count, 0) as to_work_rate,
    wilson_low(to_work_count, exits_count) as to_work_low_rate,
    wilson_high(to_work_count, exits_count) as to_work_high_rate,
    to_work_count + education_count as to_work_or_education_count,
    to_work_or_education_count / nullif(exits_count, 0) as to_work_or_education_rate,
    exits_count < 20 as is_small_base,
from ended_stays($years, $schemes, $offices, $benefits, $ages, $until)
group by age
order by
    age = 'NONE',
    age desc
