-- published_lines: what was printed, and how exactly?
-- grain    one row per line of the register of published figures
-- params   none
-- columns  place               integer        the line's number among all, by file and line
--          document            varchar
--          year                integer
--          measure             varchar        as written
--          scheme              varchar        null: the whole department
--          printed_value       decimal(18,4)  in the unit printed
--          unit                varchar        as written; null: none given
--          word                varchar        the unit in lower case, spaces single
--          precision           varchar        as written; null: none given
--          step                decimal(18,4)  the precision as a number; 0: none given, only the
--                                             exact agrees; null: cannot be read, or is below 0
--          sentence            varchar
--          source_file         varchar
--          source_line         bigint
-- source   published
create view published_lines as
with written as (
    select
        * replace (
            nullif(trim(unit), '') as unit,
            nullif(trim(precision), '') as precision,
        ),
        try_cast(replace(trim(precision), ',', '.') as decimal(18, 4)) as read_step,
    from published
)

select
    row_number() over (order by source_file, source_line)::integer as place,
    document,
    year,
    measure,
    scheme,
    value as printed_value,
    unit,
    lower(regexp_replace(unit, '[\s\x{00A0}\x{202F}]+', ' ', 'g')) as word,
    precision,
    if(precision is null, 0, if(read_step >= 0, read_step, null))::decimal(18, 4) as step,
    sentence,
    source_file,
    source_line,
from written
