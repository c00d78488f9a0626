-- capacity_reasons: where did the places go, and why were some not used?
-- grain    one row per scheme with ordinary places in the period, and reason; all stays count,
--          regardless of filters on persons
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          reason              varchar    attended, absence, not_reported: taken places, split as
--                                         the planned hours of the group that month;
--                                         part_time: vacant as people have part of a place;
--                                         waiting: vacant while somebody waited to start there,
--                                         referred at most 365 days ago;
--                                         no_one_referred: vacant, and nobody waited for it, or
--                                         no day of referral is given;
--                                         closed: closed for a while; over_capacity: taken beyond
--                                         the places, not part of the sum
--          place_days          double     null: there is no export of people; waiting: also where
--                                         no day of referral is given             [place-days]
--          ordinary_days       double     of the scheme: places on open days, and those closed for
--                                         a while; the sum of the other reasons   [place-days]
--          reason_rate         double     place-days / ordinary place-days        [ratio]
--          is_apart            boolean    over_capacity: in addition to the ordinary places
-- source   groups, participations, attendance
with totals as (
    select
        scheme,
        reason,
        reason_no,
        is_apart,
        sum(place_days)::double as place_days,
        sum(ordinary_days)::double as ordinary_days,
    from capacity_reasons_by_scheme($selection)
    group by all
)

select
    totals.scheme,
    totals.reason,
    if(known.is_known or totals.reason = 'closed', totals.place_days, null) as place_days,
    totals.ordinary_days,
    if(known.is_known or totals.reason = 'closed', totals.place_days / totals.ordinary_days, null)
        as reason_rate,
    totals.is_apart,
from totals
cross join is_period_covered($selection) as known
order by totals.scheme, totals.reason_no
