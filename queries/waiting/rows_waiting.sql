-- rows_waiting: whose waiting is behind a figure?
-- grain    one row per stay that waits at the end of the period; waiting_days and
--          waiting_mean_days: that started in it; the shares that started
--                                         within 30 or 60 days: that was referred in it
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
-- source   participations, loads; a start without a referral date is in no median, mean or row
with waits as (
    select
        waiting.source_file,
        waiting.source_line,
        waiting.waited_days,
        null::boolean as in_numerator,
    from waiting_stays($selection) as waiting
    where $measure in ('waiting', 'waiting_so_far_days', 'waiting_so_far_mean_days')
        or ($measure = 'waiting_over_year' and waiting.waited_days > 365)
    union all
    select
        started.source_file,
        started.source_line,
        started.started_on - started.referred_on as waited_days,
        null::boolean as in_numerator,
    from measure_events($selection, 'started') as started
    where $measure in ('waiting_days', 'waiting_mean_days')
        and started.referred_on is not null
    union all
    select
        referred.source_file,
        referred.source_line,
        referred.started_on - referred.referred_on as waited_days,
        if($measure = 'started_within_30_rate', is_started_30, is_started_60) as in_numerator,
    from referral_starts($selection) as referred
    where ($measure = 'started_within_30_rate' and is_due_30)
        or ($measure = 'started_within_60_rate' and is_due_60)
)

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
from waits
inner join stays using (source_file, source_line)
left join loaded_files as files on source_file = files.file
order by stays.scheme, stays.referred_on, stays.participant_id, source_file, source_line
