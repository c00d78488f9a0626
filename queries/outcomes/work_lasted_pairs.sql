-- work_lasted_pairs: were the same persons in work half a year and a year after they left for it?
-- grain    one row
-- params   $selection          struct     the filters
-- columns  both_count          bigint     exits to work 12 calendar months before the extract or
--                                         earlier: in work after 6 and after 12 months [exits];
--                                         null: the export lacks one of the two statuses
--          only_6m_count       bigint     the same: after 6 months alone     [exits]; null likewise
--          only_12m_count      bigint     the same: after 12 months alone    [exits]; null likewise
--          neither_count       bigint     the same: at neither time, or not known [exits]; null
--                                         likewise
-- source   chosen_exits, reported_columns
with due as (
    select
        is_working_6m,
        is_working_12m,
    from chosen_exits($selection)
    where is_work and is_due_12m
),

counts as (
    select
        count(*) filter (is_working_6m and is_working_12m) as both_count,
        count(*) filter (is_working_6m and not is_working_12m) as only_6m_count,
        count(*) filter (is_working_12m and not is_working_6m) as only_12m_count,
        count(*) filter (not is_working_6m and not is_working_12m) as neither_count,
    from due
)

select
    if(known.has_status_6m and known.has_status_12m, both_count, null) as both_count,
    if(known.has_status_6m and known.has_status_12m, only_6m_count, null) as only_6m_count,
    if(known.has_status_6m and known.has_status_12m, only_12m_count, null) as only_12m_count,
    if(known.has_status_6m and known.has_status_12m, neither_count, null) as neither_count,
from counts
cross join reported_columns($selection) as known
order by both_count
