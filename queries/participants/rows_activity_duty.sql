-- rows_activity_duty: which stays are behind the places that the activity duty needs?
-- grain    one row per row of activity_duty_parts
-- params   $selection          struct        the filters
--          $measure            varchar       a measure whose rows these are; else: no rows
-- columns  kind                varchar       used, waiting
--          participant_id      varchar       a pseudonym
--          scheme              varchar
--          birth_year          integer
--          referred_on         date
--          started_on          date          null: not started
--          ended_on            date          null: not ended
--          place_share         decimal(6,4)  part of a full place
--          active_days         bigint        in the period; null: waiting                  [days]
--          in_numerator        boolean       null: the measure is not a rate
--          in_base             boolean       the row is counted
--          counts              double        its share of the average day; waiting: 1    [places]
--          source_file         varchar       the export with the row
--          source_line         bigint        its line there, the first is 1
--          file_sha            varchar       first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   participations, loads
select
    parts.kind,
    parts.participant_id,
    parts.scheme,
    parts.birth_year,
    parts.referred_on,
    parts.started_on,
    parts.ended_on,
    parts.place_share,
    parts.active_days,
    null::boolean as in_numerator,
    true as in_base,
    parts.counts,
    source_file,
    source_line,
    files.file_sha,
    files.loaded_at,
from activity_duty_parts($selection) as parts
left join loaded_files as files on source_file = files.file
where $measure = 'activity_duty_places_needed'
    or ($measure = 'activity_duty_over_year' and parts.is_long_wait)
order by parts.kind, parts.scheme, parts.started_on, parts.participant_id, source_file, source_line
