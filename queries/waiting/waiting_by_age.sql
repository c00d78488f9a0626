-- waiting_by_age: how old are the referrals that wait?
-- grain    one row per length of the wait so far, all five when anybody waits, shortest first
-- params   $selection          struct     the filters
-- columns  wait_length         varchar    days from referral to the end of the period, both named
--                                         days in it: 0-30, 31-90, 91-180, 181-365, 366-
--          waiting             bigint     referred that long ago, not started    [stays]
-- source   participations
with lengths as (
    from (
        values ('0-30', 0, 30), ('31-90', 31, 90), ('91-180', 91, 180), ('181-365', 181, 365),
        ('366-', 366, null)
    ) as lengths (wait_length, least_days, most_days)
),

waits as (
    from waiting_stays($selection)
)

select
    lengths.wait_length,
    count(waits.scheme) as waiting,
from lengths
left join waits
    on waits.waited_days >= lengths.least_days
        and waits.waited_days <= coalesce(lengths.most_days, waits.waited_days)
where exists (from waits)
group by lengths.wait_length, lengths.least_days
order by lengths.least_days
