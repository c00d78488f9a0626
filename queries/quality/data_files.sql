-- data_files: what was in each file of the last load, and how much was loaded?
-- grain    one row per file
-- params   none
-- columns  family              varchar        what it was read as; null: no export we know
--          file                varchar
--          status              varchar        loaded, refused, ignored (no export we know)
--          message_nb          varchar        why it was refused; null: it was not
--          message_en          varchar        the same
--          bytes               bigint         size of the file
--          encoding            varchar
--          delimiter           varchar
--          records             bigint         lines in the file: loaded + rejected + skipped
--          loaded              bigint
--          rejected            bigint
--          warnings            bigint         remarks on lines that are loaded
--          skipped             bigint         lines that are no rows: preambles and totals
--          control_sum_file    decimal(38,2)  sum of all amounts read; null: no amounts   [nok]
--          control_sum_loaded  decimal(38,2)  sum of the amounts loaded; null likewise    [nok]
--          newest_on           date           newest date; null: the family has no dates
--          age_days            bigint         extract date - newest_on, below 0 when the newest
--                                             is dated after it                          [days]
--          loaded_at           timestamp
--          unused_columns      varchar        columns of the file that no export has; null: none
-- source   load_files, extract
select
    load_files.family,
    load_files.file,
    load_files.status,
    load_files.message as message_nb,
    load_files.message_en,
    load_files.bytes,
    load_files.encoding,
    load_files.delimiter,
    load_files.records,
    load_files.loaded,
    load_files.rejected,
    load_files.warning_count as warnings,
    load_files.skipped,
    load_files.control_sum_file,
    load_files.control_sum_loaded,
    load_files.newest_on,
    extract.extract_date - load_files.newest_on as age_days,
    load_files.loaded_at,
    load_files.unused_columns,
from load_files
cross join extract
order by load_files.family, load_files.file
