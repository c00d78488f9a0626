-- rows_exits: whose leaving is behind a figure?
-- grain    one row per exit the measure looks at; duration_days, moves: per ended stay
-- params   $selection          struct     the filters
--          $measure            varchar    a measure whose rows these are; else: no rows
-- columns  participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    null: no group given
--          started_on          date
--          ended_on            date
--          destination         varchar    unknown where not given
--          status_6m           varchar    as destination, 6 months after the end
--          status_12m          varchar    as destination, 12 months after the end
--          next_started_on     date       of an exit the person's next start; null: none
--          next_scheme         varchar    moves: the scheme moved to; else null
--          in_numerator        boolean    null: the measure is not a rate, or is unknown
--          in_base             boolean    the row is counted
--          counts              double     1; of the median the days the stay lasted
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
--          file_sha            varchar    first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   participations, loads
select
    exits.participant_id,
    exits.scheme,
    nullif(exits.group_name, 'NONE') as group_name,
    exits.started_on,
    exits.ended_on,
    exits.destination,
    exits.status_6m,
    exits.status_12m,
    exits.next_started_on,
    exits.next_scheme,
    exits.in_numerator,
    true as in_base,
    exits.counts::double as counts,
    exits.source_file,
    exits.source_line,
    files.file_sha,
    files.loaded_at,
from measure_exits($selection, $measure) as exits
left join loaded_files as files on exits.source_file = files.file
order by
    exits.ended_on, exits.scheme, exits.participant_id, exits.source_file, exits.source_line
