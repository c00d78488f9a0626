-- rows_free_places: which groups are behind the free places?
-- grain    one row per group with places on the last day of the period; none when it is unknown
-- params   $selection          struct         the filters
--          $measure            varchar        a measure whose rows these are; else: no rows
-- columns  scheme              varchar
--          group_name          varchar
--          free_on             date           the last day of the period
--          places              decimal(18,4)  of the group that day                    [places]
--          occupied            decimal(38,4)  shares of all stays active that day, regardless of
--                                             filters on persons                       [places]
--          in_numerator        boolean        null: the measure is not a rate
--          in_base             boolean        the row is counted
--          counts              decimal(38,4)  places not taken, never below 0          [places]
--          source_file         varchar        the export with the row of the group
--          source_line         bigint         its line there, the first is 1
--          file_sha            varchar        first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   groups, participations, loads
select
    free_groups.scheme,
    free_groups.group_name,
    free_groups.free_on,
    free_groups.places,
    free_groups.occupied,
    null::boolean as in_numerator,
    true as in_base,
    free_groups.free as counts,
    lines.source_file,
    lines.source_line,
    files.file_sha,
    files.loaded_at,
from free_groups($selection) as free_groups
inner join open_place_lines as lines
    on free_groups.scheme = lines.scheme
        and free_groups.group_name = lines.group_name
        and free_groups.free_on between lines.first_day and lines.last_day
left join loaded_files as files on lines.source_file = files.file
where $measure = 'free_places' and free_groups.free is not null
order by free_groups.scheme, free_groups.group_name collate nb
