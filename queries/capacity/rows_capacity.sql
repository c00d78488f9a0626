-- rows_capacity: which groups and stays are behind a figure?
-- grain    one row per group and run of days with the same places, and per stay with a place then
--          (where persons are counted per person, the newest; peak: those there on the first
--          such day). places is place-days / days on which any listed group was open
-- params   $selection          struct         the filters
--          $measure            varchar        a measure whose rows these are; else: no rows
-- columns  kind                varchar        group, stay
--          participant_id      varchar        a pseudonym; null: a group
--          scheme              varchar
--          group_name          varchar        null: no group given
--          first_day           date           of the run in the period; without a place, and of
--          last_day            date           vtao_place_rate, of the stay
--          places              decimal(18,4)  of the group these days              [places]
--          place_share         decimal(6,4)   part of a full place; null: a group
--          in_numerator        boolean        null: the measure is not a rate, or is unknown
--          in_base             boolean        a rate: a group; else the row is counted
--          counts              decimal(38,4)  place-days, days, places (peak), or 1
--          source_file         varchar        the export with the row
--          source_line         bigint         its line there, the first is 1
--          file_sha            varchar        first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   groups, participations, loads
select
    if(participant_id is null, 'group', 'stay') as kind,
    participant_id,
    scheme,
    nullif(group_name, 'NONE') as group_name,
    first_day,
    spell_ends_on as last_day,
    places,
    place_share,
    in_numerator,
    in_base,
    counts,
    source_file,
    source_line,
    files.file_sha,
    files.loaded_at,
from capacity_parts($selection, $measure)
left join loaded_files as files on source_file = files.file
order by kind, scheme, group_name collate nb, first_day, participant_id, source_file, source_line
