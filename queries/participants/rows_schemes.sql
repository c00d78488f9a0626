-- rows_schemes: which row of the schemes is behind a figure?
-- grain    one row where one scheme is chosen and its weeks are given; else none
-- params   $selection          struct         the filters
--          $measure            varchar        a measure whose rows these are; else: no rows
-- columns  scheme              varchar
--          name                varchar        what it is called then
--          valid_from          date           the name holds from this day
--          valid_to            date           and to this one; null: no end is known
--          in_numerator        boolean        always null: no share is meant
--          in_base             boolean        always true: the row is the figure
--          counts              integer        the weeks                                   [weeks]
--          source_file         varchar        the export with the row
--          source_line         bigint         its line there, the first is 1
--          file_sha            varchar        first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   standard_weeks_row, loads
select
    terms.scheme,
    terms.name,
    terms.valid_from,
    terms.valid_to,
    null::boolean as in_numerator,
    true as in_base,
    terms.standard_weeks as counts,
    terms.source_file,
    terms.source_line,
    files.file_sha,
    files.loaded_at,
from standard_weeks_row($selection) as terms
left join loaded_files as files on terms.source_file = files.file
where $measure = 'standard_weeks'
order by terms.scheme
