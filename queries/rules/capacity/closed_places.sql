-- closed_places: when was a group that had places closed for a while, and how many places?
-- grain    one row per group and closed run of days
-- params   none
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date
--          places              decimal(18,4)  those it had on its last open day
--          target_group        varchar        that it had then; NONE where none
-- source   open_places, groups. Closed for a while: between two days with places, by a row of 0
--          places or because no row covers it; after the last of them, as long as a row of 0 places
--          with an end. Before the first, or closed with no end: no places at all
create view closed_places as
with spells as (
    select
        *,
        lead(first_day) over (partition by scheme, group_name order by first_day) as next_day,
    from open_places
),

-- the rows of 0 places with an end, each from where those before it leave off
told as (
    select
        zeros.scheme,
        zeros."group" as group_name,
        zeros.valid_to as last_day,
        greatest(
            zeros.valid_from,
            max(zeros.valid_to) over (
                partition by zeros.scheme, zeros."group"
                order by zeros.valid_from
                rows between unbounded preceding and 1 preceding
            ) + 1
        ) as first_day,
    from groups as zeros
    where zeros.places = 0 and zeros.valid_to is not null
)

select
    spells.scheme,
    spells.group_name,
    spells.last_day + 1 as first_day,
    spells.next_day - 1 as last_day,
    spells.places,
    spells.target_group,
from spells
where spells.next_day > spells.last_day + 1
union all
select
    spells.scheme,
    spells.group_name,
    greatest(told.first_day, spells.last_day + 1) as first_day,
    told.last_day,
    spells.places,
    spells.target_group,
from spells
inner join told using (scheme, group_name)
where spells.next_day is null and told.last_day >= greatest(told.first_day, spells.last_day + 1)
