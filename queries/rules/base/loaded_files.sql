-- loaded_files: which load did each file come in?
-- grain    one row per file that was loaded
-- params   none
-- columns  file                varchar
--          file_sha            varchar    first 12 characters of its sha256
--          loaded_at           timestamp
-- source   loads
create view loaded_files as
select
    file,
    left(sha256, 12) as file_sha,
    loaded_at,
from loads
where status = 'loaded'
