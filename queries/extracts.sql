-- extracts: which files were read, and how did it go?
-- grain    one row per file
-- params   none
-- columns  family              varchar    what it was read as
--          file                varchar
--          records             bigint     rows in the file
--          loaded              bigint
--          rejected            bigint
--          skipped             bigint     lines that are no rows
--          warning_count       bigint     remarks on rows that are loaded
--          status              varchar    loaded, refused
--          message             varchar    why it was refused
--          newest_on           date       newest date told; null: the family tells of no days
--          loaded_at           timestamp
-- source   loads, rejects, participations, attendance, accounts
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
    loads.family,
    loads.file,
    loads.records::bigint as records,
    loads.loaded::bigint as loaded,
    loads.rejected::bigint as rejected,
    loads.skipped::bigint as skipped,
    coalesce(remarks.warning_count, 0) as warning_count,
    loads.status,
    loads.message,
    newest_days.newest_on,
    loads.loaded_at,
from loads
left join newest_days using (family, file)
left join remarks using (family, file)
order by loads.family, loads.file
