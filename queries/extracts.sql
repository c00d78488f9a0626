-- extracts: which files were read, and how did it go?
-- grain    one row per file; data_files tells more of each
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
-- source   read_files
select
    read_files.family,
    read_files.file,
    read_files.records,
    read_files.loaded,
    read_files.rejected,
    read_files.skipped,
    read_files.warning_count,
    read_files.status,
    read_files.message,
    read_files.newest_on,
    read_files.loaded_at,
from read_files
order by read_files.family, read_files.file
