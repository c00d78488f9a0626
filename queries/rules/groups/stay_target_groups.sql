-- stay_target_groups: which target group does each stay count under?
-- grain    one row per stay of a group
-- params   none
-- columns  stay_no             integer       of stays
--          target_group        varchar       of the stay's group on the day it started, else was
--                                            referred; NONE where the group has none then
-- source   participations, group_runs; computed once, when first needed. Before the first row of
--          the group its first one counts, between two rows and after the last the one before
create table stay_target_groups as
with runs as (
    select
        * replace (
            if(
                row_number() over (partition by scheme, group_name order by first_day) = 1,
                date '0001-01-01',
                first_day
            ) as first_day
        ),
    from group_runs
)

select
    stays.stay_no,
    runs.target_group,
from participations as stays
asof inner join runs
    on stays.scheme = runs.scheme
        and stays."group" = runs.group_name
        and coalesce(stays.started_on, stays.referred_on, date '9999-12-31') >= runs.first_day
