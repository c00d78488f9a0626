-- capacity_reasons_in_all: where did the places of the chosen schemes go together, and why?
-- grain    one row per reason; all stays count, regardless of filters on persons
-- params   $selection          struct     the filters
-- columns  reason              varchar    as in capacity_reasons
--          place_days          double     null as in capacity_reasons             [place-days]
--          ordinary_days       double     places on open days, and those closed for a while; the
--                                         sum of the other reasons                [place-days]
--          reason_rate         double     place-days / ordinary place-days        [ratio]
--          is_apart            boolean    over_capacity: in addition to the ordinary places
-- source   groups, participations, attendance
with totals as (
    select
        reason,
        reason_no,
        is_apart,
        sum(place_days)::double as place_days,
        sum(ordinary_days)::double as ordinary_days,
    from capacity_reasons_by_scheme($selection)
    group by all
)

select
    totals.reason,
    if(known.is_known or totals.reason = 'closed', totals.place_days, null) as place_days,
    totals.ordinary_days,
    if(known.is_known or totals.reason = 'closed', totals.place_days / totals.ordinary_days, null)
        as reason_rate,
    totals.is_apart,
from totals
cross join is_period_covered($selection) as known
order by totals.reason_no
