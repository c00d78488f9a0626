-- refund_rows: which persons' months is the expected VTAO refund made of?
-- grain    one row per person and chosen year with a refunded month
-- params   $selection             struct         the filters
-- columns  year                   integer
--          participant_id         varchar        a pseudonym
--          vtao_granted_on        date           the first grant that counts in the year
--          first_month            date           first day of the first refunded month in the year
--          last_month             date           first day of the last one
--          month_count            bigint         months begun; fewer than between the two when the
--                                                person was out in between                [months]
--          expected_nok           decimal(38,2)  months * rate in force; null: a month has no rate
-- source   granted_months; the sums of a year are those of refund_expected
select
    year,
    participant_id,
    min(vtao_granted_on) as vtao_granted_on,
    min(first_month) as first_month,
    max(last_month) as last_month,
    sum(month_count)::bigint as month_count,
    if(bool_and(monthly_nok is not null), sum(month_count * monthly_nok), null)::decimal(38, 2)
        as expected_nok,
from granted_months($selection)
group by year, participant_id
order by year, vtao_granted_on, participant_id
