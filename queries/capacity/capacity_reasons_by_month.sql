-- capacity_reasons_by_month: where did the places go, month by month?
-- grain    one row per month with ordinary places in a chosen scheme, and reason; all stays count,
--          regardless of filters on persons
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          reason              varchar    as in capacity_reasons
--          place_days          double     of the chosen schemes together     [place-days]; null: in
--                                         that month there is no export of people; waiting: also as
--                                         in capacity_reasons
--          ordinary_days       double     of that month: the sum of the reasons but over_capacity
--                                                                            [place-days]
--          is_apart            boolean    over_capacity: in addition to the ordinary places
-- source   groups, participations, attendance
with totals as (
    select
        month,
        reason,
        reason_no,
        is_apart,
        sum(place_days)::double as place_days,
        sum(ordinary_days)::double as ordinary_days,
    from capacity_reasons_by_scheme($selection)
    group by all
)

select
    totals.month,
    totals.reason,
    if(
        last_day(totals.month) >= coverage.people_from or totals.reason = 'closed',
        totals.place_days,
        null
    ) as place_days,
    totals.ordinary_days,
    totals.is_apart,
from totals
cross join coverage
order by totals.month, totals.reason_no
