-- files_of_load: which files, byte for byte, is this load made from?
-- grain    one row per file that was loaded
-- params   none
-- columns  family              varchar    what it was read as
--          file                varchar
--          bytes               bigint     size of the file
--          loaded              bigint     rows loaded from it
--          sha256              varchar    of its bytes
--          load_sha            varchar    of all files, the settings and the code that reads them
--          extract_date        date       the day the exports describe
--          loaded_at           timestamp
-- source   loads, extract
select
    loads.family,
    loads.file,
    loads.bytes,
    loads.loaded,
    loads.sha256,
    extract.load_sha,
    extract.extract_date,
    loads.loaded_at,
from loads
cross join extract
where loads.status = 'loaded'
order by loads.family, loads.file
