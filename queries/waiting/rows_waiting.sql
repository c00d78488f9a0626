-- rows_waiting: whose waiting is behind a figure?
-- grain    one row per stay that waits at the end of the period; waiting_days: that started in it
-- params   $selection          struct     the filters
--          $measure            varchar    a measure whose rows these are; else: no rows
-- columns  participant_id      varchar    a pseudonym
--          scheme              varchar
--          nav_office          varchar    null: unknown
--          referred_on         date
--          started_on          date       null: not started
--          waited_days         bigint     from referral to start, or to the period's end   [days]
--          in_numerator        boolean    null: the measure is not a rate
--          in_base             boolean    the row is counted
--          counts              double     1; of the medians the days waited
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
--          file_sha            varchar    first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   participations, loads; a start without a referral date is in no median and no row
with waits as (
    select
        waiting.source_file,
        waiting.source_line,
        waiting.waited_days,
    from waiting_stays($selection) as waiting
    where $measure in ('waiting', 'waiting_so_far_days')
    union all
    select
        started.source_file,
        started.source_line,
        started.started_on - started.referred_on as waited_days,
    from measure_events($selection, 'started') as started
    where $measure = 'waiting_days' and started.referred_on is not null
)

select
    stays.participant_id,
    stays.scheme,
    nullif(stays.nav_office, 'NONE') as nav_office,
    stays.referred_on,
    stays.started_on,
    waits.waited_days,
    null::boolean as in_numerator,
    true as in_base,
    if($measure = 'waiting', 1, waits.waited_days)::double as counts,
    source_file,
    source_line,
    files.file_sha,
    files.loaded_at,
from waits
inner join stays using (source_file, source_line)
left join loaded_files as files on source_file = files.file
order by stays.scheme, stays.referred_on, stays.participant_id, source_file, source_line
