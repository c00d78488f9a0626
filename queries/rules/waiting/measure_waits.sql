-- measure_waits: which waits does a measure of waiting count?
-- grain    one row per stay that waits at the end of the period; waiting_days and
--          waiting_mean_days: that started in it; the shares that started within 30 or 60 days:
--          that was referred in it
-- params   selection           struct     the filters
--          measure             varchar    a measure of waiting; else: no rows
-- columns  source_file         varchar    the export with the row of the stay
--          source_line         bigint     its line there
--          waited_days         bigint     from referral to start, or to the period's end [days];
--                                         null: of the shares, not started
--          in_numerator        boolean    started within so many days; null: not a rate
-- source   waiting_stays, measure_events, referral_starts; a start without a referral date is
--          in no median, mean or row
create macro measure_waits(selection, measure) as table (
    select
        waiting.source_file,
        waiting.source_line,
        waiting.waited_days,
        null::boolean as in_numerator,
    from waiting_stays(selection) as waiting
    where measure in ('waiting', 'waiting_so_far_days', 'waiting_so_far_mean_days')
        or (measure = 'waiting_over_year' and waiting.waited_days > 365)
    union all
    select
        started.source_file,
        started.source_line,
        started.started_on - started.referred_on as waited_days,
        null::boolean as in_numerator,
    from measure_events(selection, 'started') as started
    where measure in ('waiting_days', 'waiting_mean_days') and started.referred_on is not null
    union all
    select
        referred.source_file,
        referred.source_line,
        referred.started_on - referred.referred_on as waited_days,
        if(measure = 'started_within_30_rate', is_started_30, is_started_60) as in_numerator,
    from referral_starts(selection) as referred
    where (measure = 'started_within_30_rate' and is_due_30)
        or (measure = 'started_within_60_rate' and is_due_60)
)
