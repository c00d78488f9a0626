-- waiting_by_office: whose referrals are waiting, and how long did those wait who started?
-- grain    one row per chosen office with somebody waiting at the end of the period, or a start
--          in it
-- params   $selection          struct     the filters
-- columns  nav_office          varchar    NONE: unknown; it comes last
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
        nav_office,
        count(*) as waiting,
        median(waited_days)::double as waiting_so_far_days,
        avg(waited_days)::double as waiting_so_far_mean_days,
        max(waited_days) as longest_wait_days,
    from waiting_stays($selection)
    group by nav_office
),

started as (
    select
        nav_office,
        count(*) as started,
        median(started_on - referred_on)::double as waiting_days,
        avg(started_on - referred_on)::double as waiting_mean_days,
        count(*) - count(referred_on) as unknown,
    from chosen_stays($selection)
    inner join period($selection) as period
        on started_on between period.first_day and period.last_day
    group by nav_office
)

select
    nav_office,
    if(known.has_referral, coalesce(waiting, 0), null) as waiting,
    waiting_so_far_days,
    waiting_so_far_mean_days,
    longest_wait_days,
    coalesce(started, 0) as started,
    waiting_days,
    waiting_mean_days,
    coalesce(unknown, 0) as unknown,
from waiting
full join started using (nav_office)
cross join reported_columns($selection) as known
order by nav_office = 'NONE', nav_office collate nb
