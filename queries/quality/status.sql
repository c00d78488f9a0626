-- status: which data are the figures based on?
-- grain    one row
-- params   none
-- columns  department          varchar    name on screen
--          is_demonstration    boolean    made-up data
--          extract_date        date       the day the exports describe
--          extract_date_source varchar    settings, newest_event, load_date
--          vtao_holds_place    boolean    a person granted VTAO keeps the place while staying;
--                                         false: it is free from the day of the grant
--          loaded_at           timestamp
--          file_count          bigint     files loaded
--          refused_file_count  bigint     files refused whole
--          loaded_count        bigint     rows loaded
--          rejected_count      bigint     rows not loaded, kept with their reason
--          warning_count       bigint     remarks on rows that are loaded
--          skipped_count       bigint     lines that are no rows: preambles and totals
-- source   extract, loads, rejects
with files as (
    select
        count(*) filter (where loads.status = 'loaded') as file_count,
        count(*) filter (where loads.status = 'refused') as refused_file_count,
        coalesce(sum(loads.loaded), 0)::bigint as loaded_count,
        coalesce(sum(loads.rejected), 0)::bigint as rejected_count,
        coalesce(sum(loads.skipped), 0)::bigint as skipped_count,
    from loads
),

remarks as (
    select count(*) filter (where rejects.severity = 'warning') as warning_count,
    from rejects
)

select
    extract.department,
    extract.is_demonstration,
    extract.extract_date,
    extract.extract_date_source,
    extract.vtao_holds_place,
    extract.loaded_at,
    files.file_count,
    files.refused_file_count,
    files.loaded_count,
    files.rejected_count,
    remarks.warning_count,
    files.skipped_count,
from extract
cross join files
cross join remarks
order by extract.department
