-- capacity_reasons_by_scheme: where did the places go, in each scheme and month, reason by reason?
-- grain    one row per scheme and month with ordinary places, and reason
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          month               date       first day of the month
--          reason              varchar    attended, absence, not_reported, part_time, waiting,
--                                         no_one_referred, closed, over_capacity
--          reason_no           bigint     1 to 8, in that order
--          place_days          decimal(38,4)  waiting: null where no day of referral is
--                                         given; what is vacant is then in no_one_referred,
--                                         so that the reasons still add up      [place-days]
--          ordinary_days       decimal(38,4)  of the scheme and month: the sum of the reasons
--                                         but over_capacity                    [place-days]
--          is_apart            boolean    over_capacity: in addition to the ordinary places
-- source   capacity_months, reported_columns
create macro capacity_reasons_by_scheme(selection) as table (
    select
        scheme,
        month,
        unnest([
            'attended', 'absence', 'not_reported', 'part_time',
            'waiting', 'no_one_referred', 'closed', 'over_capacity',
        ]) as reason,
        unnest(range(1, 9)) as reason_no,
        unnest([
            attended, absence, not_reported, part_time,
            if(known.has_referral, waiting, null), no_one_referred, closed, exceeding,
        ]) as place_days,
        available + closed as ordinary_days,
        reason = 'over_capacity' as is_apart,
    from capacity_months(selection)
    cross join reported_columns(selection) as known
)
