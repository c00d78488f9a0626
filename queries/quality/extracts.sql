-- extracts: which files were read, and with what result?
-- grain    one row per file; data_files has more about each
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
--          newest_on           date       newest date; null: the family has no dates
--          loaded_at           timestamp
-- source   load_files
select
    load_files.family,
    load_files.file,
    load_files.records,
    load_files.loaded,
    load_files.rejected,
    load_files.skipped,
    load_files.warning_count,
    load_files.status,
    load_files.message,
    load_files.newest_on,
    load_files.loaded_at,
from load_files
order by load_files.family, load_files.file
