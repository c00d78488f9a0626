-- outcomes_by_target_group: where did people go, by the target group of their group?
-- grain    one row per target group with a stay that ended in the period
-- params   $selection                  struct     the filters
-- columns  target_group                varchar    of the group at the start; NONE: none
--          ended_count                 bigint     stays that ended                        [stays]
--          duration_days               double     their median length, both days counted   [days]
--          duration_mean_days          double     their mean length                        [days]
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
-- source   outcome_counts
select
    counts.part as target_group,
    counts.* exclude (scheme, part),
from
    outcome_counts($selection, 'target_group') as counts
order by
    target_group = 'NONE',
    target_group collate nb,
    target_group
