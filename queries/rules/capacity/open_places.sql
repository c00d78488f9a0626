-- open_places: how many places does each group have, and from when to when?
-- grain    one row per group and unbroken run of days with the same places, more than 0
-- params   none
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date           9999-12-31: no end is known
--          places              decimal(18,4)
--          target_group        varchar        of the group on these days; NONE where it has none
-- source   group_runs
create view open_places as
select *
from group_runs
where places > 0
