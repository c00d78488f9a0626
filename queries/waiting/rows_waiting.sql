-- rows_waiting: whose waiting is behind a figure?
-- grain    one row per stay that waits at the end of the period; waiting_days and
--          waiting_mean_days: that started in it; the shares that started within 30 or 60 days:
--          that was referred in it
-- params   $selection          struct     the filters
--          $measure            varchar    a measure whose rows these are; else: no rows
-- columns  participant_id      varchar    a pseudonym
--          scheme              varchar
--          nav_office          varchar    null: unknown
--          referred_on         date
--          started_on          date       null: not started
--          waited_days         bigint     from referral to start, or to the period's end [days];
--                                         null: of the shares, not started
--          in_numerator        boolean    started within so many days; null: not a rate
--          in_base             boolean    the row is counted
--          counts              double     1; of medians and means the days waited
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
--          file_sha            varchar    first 12 characters of the file's sha256
--          loaded_at           timestamp
-- source   measure_waits, loads; a start without a referral date is in no median, mean or row
select
    stays.participant_id,
    stays.scheme,
    nullif(stays.nav_office, 'NONE') as nav_office,
    stays.referred_on,
    stays.started_on,
    waits.waited_days,
    waits.in_numerator,
    true as in_base,
    if(
        $measure in ('waiting', 'waiting_over_year') or waits.in_numerator is not null,
        1, waits.waited_days
    )::double as counts,
    source_file,
    source_line,
    files.file_sha,
    files.loaded_at,
from measure_waits($selection, $measure) as waits
inner join stays using (source_file, source_line)
left join loaded_files as files on source_file = files.file
order by stays.scheme, stays.referred_on, stays.participant_id, source_file, source_line
