-- rows_events: which referrals, offers, starts, ends and grants are behind a figure?
-- grain    one row per stay with the event in the period; of grants one per person
-- params   $selection          struct     the filters
--          $measure            varchar    a measure whose rows these are; else: no rows
-- columns  participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    null: no group given
--          referred_on         date
--          offered_on          date
--          started_on          date
--          ended_on            date
--          destination         varchar    of an end, unknown where not given
--          happened_on         date       the day counted
--          in_numerator        boolean    null: the measure is not a rate
--          in_base             boolean    the row is counted
--          counts              double     what it adds to the figure: 1
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
--          file_sha            varchar    first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   participations, loads
select
    events.participant_id,
    events.scheme,
    nullif(events.group_name, 'NONE') as group_name,
    events.referred_on,
    events.offered_on,
    events.started_on,
    events.ended_on,
    events.destination,
    events.happened_on,
    null::boolean as in_numerator,
    true as in_base,
    1::double as counts,
    events.source_file,
    events.source_line,
    files.file_sha,
    files.loaded_at,
from measure_events($selection, $measure) as events
semi join is_period_covered($selection) as known on known.is_known
left join loaded_files as files on events.source_file = files.file
order by events.happened_on, events.scheme, events.participant_id, source_file, source_line
