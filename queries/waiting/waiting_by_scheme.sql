-- waiting_by_scheme: how many are waiting, and how long did those wait who started?
-- grain    one row per chosen scheme with somebody waiting at the end of the period, or a start
--          in it
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          waiting             bigint     referred, not started by the end [stays]; null: no day of
--                                         referral is given
--          waiting_so_far_days double     their median wait so far            [days]; null: none
--          waiting_so_far_mean_days double their mean wait so far              [days]; null: none
--          longest_wait_days   bigint     their longest wait so far           [days]; null: none
--          started             bigint     started in the period               [stays]
--          waiting_days        double     their median, referral to start     [days]; null: none
--          waiting_mean_days   double     their mean, referral to start       [days]; null: none
--          unknown             bigint     of these, without a referral date   [stays]
-- source   participations
with waiting as (
    select
        waiting_stays.scheme,
        count(*) as waiting,
        median(waiting_stays.waited_days)::double as waiting_so_far_days,
        avg(waiting_stays.waited_days)::double as waiting_so_far_mean_days,
        max(waiting_stays.waited_days) as longest_wait_days,
    from waiting_stays($selection) as waiting_stays
    group by waiting_stays.scheme
),

started as (
    select
        started_stays.scheme,
        count(*) as started,
        median(started_stays.waited_days)::double as waiting_days,
        avg(started_stays.waited_days)::double as waiting_mean_days,
        count(*) - count(started_stays.waited_days) as unknown,
    from started_stays($selection) as started_stays
    group by started_stays.scheme
)

select
    scheme,
    if(known.has_referral, coalesce(waiting.waiting, 0), null) as waiting,
    waiting.waiting_so_far_days,
    waiting.waiting_so_far_mean_days,
    waiting.longest_wait_days,
    coalesce(started.started, 0) as started,
    started.waiting_days,
    started.waiting_mean_days,
    coalesce(started.unknown, 0) as unknown,
from waiting
full join started using (scheme)
cross join reported_columns($selection) as known
order by scheme
