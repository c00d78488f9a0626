-- follow_up_by_year: were they still at work half a year and a year later, year by year?
-- grain    one row per chosen year with an exit
-- params   $selection             struct     the filters
-- columns  year                   integer    year of the end
--          exits_count            bigint     the person left the department                 [exits]
--          due_6m_count           bigint     of them 6 calendar months before the extract   [exits]
--          working_6m_count       bigint     of those due: in work then                     [exits]
--          other_6m_count         bigint     the same: known, and not in work               [exits]
--          unknown_6m_count       bigint     the same: not known; stays in the base         [exits]
--          too_early_6m_count     bigint     of the exits: not due yet                      [exits]
--          working_6m_rate        double     working / due                                  [ratio]
--          working_6m_low_rate    double     its Wilson 95 % interval                       [ratio]
--          working_6m_high_rate   double     the same                                       [ratio]
--          is_small_base_6m       boolean    fewer than 20 due: no percent to rely on
--          due_12m_count          bigint     of them 12 calendar months before the extract  [exits]
--          working_12m_count      bigint     of those due: in work then                     [exits]
--          other_12m_count        bigint     the same: known, and not in work               [exits]
--          unknown_12m_count      bigint     the same: not known; stays in the base         [exits]
--          too_early_12m_count    bigint     of the exits: not due yet                      [exits]
--          working_12m_rate       double     working / due                                  [ratio]
--          working_12m_low_rate   double     its Wilson 95 % interval                       [ratio]
--          working_12m_high_rate  double     the same                                       [ratio]
--          is_small_base_12m      boolean    fewer than 20 due: no percent to rely on
-- source   chosen_exits, reported_columns. working, other and rate are null where the export has no
--          such status, the rate also where no exit is due
select
    year,
    count(*) as exits_count,
    count(*) filter (is_due_6m) as due_6m_count,
    if(has_status_6m, count(*) filter (is_working_6m), null) as working_6m_count,
    due_6m_count - working_6m_count - count(*) filter (is_unknown_6m) as other_6m_count,
    count(*) filter (is_unknown_6m) as unknown_6m_count,
    count(*) - due_6m_count as too_early_6m_count,
    working_6m_count / nullif(due_6m_count, 0) as working_6m_rate,
    wilson_low(working_6m_count, due_6m_count) as working_6m_low_rate,
    wilson_high(working_6m_count, due_6m_count) as working_6m_high_rate,
    due_6m_count < 20 as is_small_base_6m,
    count(*) filter (is_due_12m) as due_12m_count,
    if(has_status_12m, count(*) filter (is_working_12m), null) as working_12m_count,
    due_12m_count - working_12m_count - count(*) filter (is_unknown_12m) as other_12m_count,
    count(*) filter (is_unknown_12m) as unknown_12m_count,
    count(*) - due_12m_count as too_early_12m_count,
    working_12m_count / nullif(due_12m_count, 0) as working_12m_rate,
    wilson_low(working_12m_count, due_12m_count) as working_12m_low_rate,
    wilson_high(working_12m_count, due_12m_count) as working_12m_high_rate,
    due_12m_count < 20 as is_small_base_12m,
from chosen_exits($selection)
cross join reported_columns($selection)
group by
    year,
    has_status_6m,
    has_status_12m
order by year
