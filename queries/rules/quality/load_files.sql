-- load_files: every file of the last load, with its remarks and its newest day
-- grain    one row per file
-- params   none
-- columns  *                   all        columns of loads
--          warning_count       bigint     remarks on rows that are loaded
--          newest_on           date       newest date; null: the family has no dates
-- source   loads, rejects, newest_day_of_file
create view load_files as
with remarks as (
    select
        rejects.family,
        rejects.file,
        count(*) as warning_count,
    from rejects
    where rejects.severity = 'warning'
    group by rejects.family, rejects.file
)

select
    loads.*,
    coalesce(remarks.warning_count, 0) as warning_count,
    newest_day_of_file.newest_on,
from loads
left join newest_day_of_file
    on loads.family = newest_day_of_file.family and loads.file = newest_day_of_file.file
left join remarks
    on loads.family = remarks.family and loads.file = remarks.file
