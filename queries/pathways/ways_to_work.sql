-- ways_to_work: which way through the schemes leads to work?
-- grain    one row per way that at least 5 took, and one for the rest together
-- params   $selection          struct     the filters; schemes: ways through one of them
-- columns  way                 varchar    scheme codes in the order the stays ended, ' → ' between;
--                                         NONE: the ways that fewer than 5 took, together
--          exits_count         bigint     persons who left after this way                  [exits]
--          to_work_count       bigint     of them: to ordinary or subsidised work          [exits]
--          education_count     bigint     of them: to education                            [exits]
--          unknown_count       bigint     of them: destination not known; stays in the base [exits]
--          to_work_rate        double     to work / exits                                  [ratio]
--          to_work_low_rate    double     Wilson 95 % interval                             [ratio]
--          to_work_high_rate   double     the same                                         [ratio]
--          is_small_base       boolean    fewer than 20 exits: no percent to rely on
-- source   pathways
with named as (
    select
        went,
        if(count(*) over (partition by passed) < 5, 'NONE', array_to_string(passed, ' → ')) as way,
    from pathways($selection)
)

select
    way,
    count(*) as exits_count,
    count(*) filter (went = 'work') as to_work_count,
    count(*) filter (went = 'education') as education_count,
    count(*) filter (went = 'unknown') as unknown_count,
    to_work_count / count(*) as to_work_rate,
    wilson_low(to_work_count, count(*)) as to_work_low_rate,
    wilson_high(to_work_count, count(*)) as to_work_high_rate,
    count(*) < 20 as is_small_base,
from named
group by way
order by
    way = 'NONE' asc,
    exits_count desc,
    way collate nb asc,
    way asc
