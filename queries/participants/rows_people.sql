-- rows_people: which persons, stays and workplaces are behind a figure?
-- grain    one row per person (or workplace, or stay) that the measure counts; of a person's
--          stays that fit it, the one that started last (with VTAO, where that is asked for)
-- params   $selection          struct     the filters
--          $measure            varchar    a measure whose rows these are; else: no rows
-- columns  participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    null: no group given
--          started_on          date
--          ended_on            date       null: still in
--          birth_year          integer    null: unknown
--          workplace_sector    varchar    municipal, private; null: unknown or none
--          workplace           varchar    name of the host
--          vtao_granted_on     date
--          stay_count          bigint     stays that fit, of which this is one        [stays]
--          in_numerator        boolean    null: the measure is not a rate, or is unknown
--          in_base             boolean    the row is counted
--          counts              double     what it adds to the figure: 1
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
--          file_sha            varchar    first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   participations, loads
select
    stays.participant_id,
    stays.scheme,
    nullif(stays.group_name, 'NONE') as group_name,
    stays.started_on,
    stays.ended_on,
    stays.birth_year,
    stays.workplace_sector,
    stays.workplace,
    stays.vtao_granted_on,
    stays.stay_count,
    stays.in_numerator,
    true as in_base,
    1::double as counts,
    stays.source_file,
    stays.source_line,
    files.file_sha,
    files.loaded_at,
from measure_stays($selection, $measure) as stays
left join loaded_files as files on stays.source_file = files.file
order by stays.scheme, stays.started_on, stays.participant_id, stays.source_file, stays.source_line
