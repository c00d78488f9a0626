-- group_runs: which row of the groups is in force for each group, and from when to when?
-- grain    one row per group and unbroken run of days with the same rows in force
-- params   none
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date           9999-12-31: no end is known
--          places              decimal(18,4)  of the row in force that day; where several are,
--                                             the one that began last; 0: closed
--          target_group        varchar        of the same row; NONE where it has none
-- source   groups
create view group_runs as
with bounds as (
    select
        groups.scheme,
        groups."group" as group_name,
        unnest([groups.valid_from, groups.valid_to + 1]) as first_day,
    from groups
),

steps as (
    select
        bounds.scheme,
        bounds.group_name,
        bounds.first_day,
        lead(bounds.first_day) over (
            partition by bounds.scheme, bounds.group_name order by bounds.first_day
        ) as next_day,
    from bounds
    where bounds.first_day is not null
    group by bounds.scheme, bounds.group_name, bounds.first_day
)

select
    steps.scheme,
    steps.group_name,
    steps.first_day,
    coalesce(steps.next_day - 1, date '9999-12-31') as last_day,
    arg_max(groups.places, groups.valid_from) as places,
    arg_max(target_group_code(groups.target_group), groups.valid_from) as target_group,
from steps
inner join groups
    on steps.scheme = groups.scheme
        and steps.group_name = groups."group"
        and steps.first_day >= groups.valid_from
        and steps.first_day <= coalesce(groups.valid_to, date '9999-12-31')
group by all
