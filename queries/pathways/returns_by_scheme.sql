-- returns_by_scheme: how many of those who left came back within a year?
-- grain    one row per scheme with an exit
-- params   $selection          struct     the filters
-- columns  scheme              varchar    scheme code of the exit
--          exits_count         bigint     the person left the department                    [exits]
--          exits_due_count     bigint     of them 365 days before the extract, or earlier   [exits]
--          too_early_count     bigint     of them later: too early to know                  [exits]
--          returned_count      bigint     of those due: a new start 61 to 365 days later    [exits]
--          return_rate         double     returned / due [ratio]; null: none due
--          return_low_rate     double     Wilson 95 % interval [ratio]; null likewise
--          return_high_rate    double     the same [ratio]; null likewise
--          is_small_base       boolean    fewer than 20 due: no percent to rely on
-- source   chosen_exits
select
    scheme,
    count(*) as exits_count,
    count(*) filter (is_due_return) as exits_due_count,
    count(*) filter (not is_due_return) as too_early_count,
    count(*) filter (has_returned) as returned_count,
    returned_count / nullif(exits_due_count, 0) as return_rate,
    wilson_low(returned_count, exits_due_count) as return_low_rate,
    wilson_high(returned_count, exits_due_count) as return_high_rate,
    exits_due_count < 20 as is_small_base,
from chosen_exits($selection)
group by scheme
order by
    scheme collate nb,
    scheme
