-- work_lasted: of those who left for work, how many were in work half a year and a year later?
-- grain    one row per number of months
-- params   $selection          struct     the filters
-- columns  months              integer    6 or 12 after the exit
--          to_work_count       bigint     exits to ordinary or subsidised work            [exits]
--          too_early_count     bigint     of them: so long has not passed yet             [exits]
--          due_count           bigint     of them: so long has passed                     [exits]
--          still_count         bigint     of those due: in such work then [exits]; null: the export
--                                         has no such status
--          unknown_count       bigint     of those due: not known; stays in the base      [exits]
--          still_rate          double     still / due [ratio]; null: none due, or not given
--          still_low_rate      double     Wilson 95 % interval [ratio]; null likewise
--          still_high_rate     double     the same [ratio]; null likewise
--          is_small_base       boolean    fewer than 20 due: no percent to rely on
-- source   chosen_exits, reported_columns
with followed as (
    select
        unnest([6, 12]) as months,
        unnest([is_due_6m, is_due_12m]) as is_due,
        unnest([is_working_6m, is_working_12m]) as is_working,
        unnest([is_unknown_6m, is_unknown_12m]) as is_unknown_then,
        unnest([has_status_6m, has_status_12m]) as is_told,
    from chosen_exits($selection)
    cross join reported_columns($selection)
    where is_work
)

select
    months,
    count(*) as to_work_count,
    count(*) filter (not is_due) as too_early_count,
    count(*) filter (is_due) as due_count,
    if(is_told, count(*) filter (is_working), null) as still_count,
    count(*) filter (is_unknown_then) as unknown_count,
    still_count / nullif(due_count, 0) as still_rate,
    if(is_told, wilson_low(still_count, due_count), null) as still_low_rate,
    if(is_told, wilson_high(still_count, due_count), null) as still_high_rate,
    due_count < 20 as is_small_base,
from followed
group by
    months,
    is_told
order by months
