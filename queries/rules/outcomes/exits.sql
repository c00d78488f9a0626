-- exits: the ended stays after which the person left the department
-- grain    one row per exit, decided over all stays of the person, in any scheme and year
-- params   none
-- columns  stay_no             integer    of stays
--          next_started_on     date       first later start, never within 60 days; null: none
-- source   stays; computed once, when first needed. A stay that runs on after the
--          day, or one that starts within 60 days, in any scheme, makes it no exit. Of stays
--          that end on one day the one that started last is the exit, then the one with the
--          last scheme code, then the last group (no group before all groups), then the last
--          line.
create table exits as
with from_the_last as (
    select
        stay_no,
        ended_on,
        min(started_on) over (latest_first rows between unbounded preceding and 1 preceding)
            as next_started_on,
    from stays
    where started_on is not null
    window latest_first as (
        partition by participant_id
        order by
            ended_on desc nulls first,
            started_on desc,
            scheme desc,
            (group_name <> 'NONE') desc,
            group_name desc,
            stay_no desc
    )
)

select
    stay_no,
    next_started_on,
from from_the_last
-- a stay before it in this order ends later, or on the same day and then started by that day
where
    ended_on is not null
    and (next_started_on is null or next_started_on > ended_on + 60)
