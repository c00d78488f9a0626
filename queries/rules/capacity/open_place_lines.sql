-- open_place_lines: which line of the export gives the places of each run of days?
-- grain    one row per row of open_places
-- params   none
-- columns  *                   all        columns of open_places
--          source_file         varchar    with source_line: the row in force that day; where
--                                         several are, the one that began last
--          source_line         bigint
-- source   open_places, groups
create view open_place_lines as
select
    runs.scheme,
    runs.group_name,
    runs.first_day,
    runs.last_day,
    runs.places,
    runs.target_group,
    arg_max(groups.source_file, groups.valid_from) as source_file,
    arg_max(groups.source_line, groups.valid_from) as source_line,
from open_places as runs
inner join groups
    on runs.scheme = groups.scheme
        and runs.group_name = groups."group"
        and runs.first_day >= groups.valid_from
        and runs.first_day <= coalesce(groups.valid_to, date '9999-12-31')
group by all
