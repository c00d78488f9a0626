-- time_in_scheme: how long did those who started stay?
-- grain    one row per length with which a stay of the period ended or was last seen, and day 0
-- params   $selection          struct     the filters
-- columns  days                bigint     since the start, that day counted                  [days]
--          at_risk_count       bigint     stays that lasted at least so long                [stays]
--          ended_count         bigint     of them ended after so long                       [stays]
--          censored_count      bigint     of them still in, and not seen for longer         [stays]
--          still_in_rate       double     not ended by then, Kaplan-Meier                   [ratio]
--          still_in_low_rate   double     its 95 % interval; null where the rate is 0       [ratio]
--          still_in_high_rate  double     the same                                          [ratio]
--          is_small_base       boolean    fewer than 20 lasted so long: no share to rely on
-- source   survival over the stays started in the period, as seen on the extract date; a stay still
--          in is censored
select
    days,
    at_risk_count,
    event_count as ended_count,
    running_count as censored_count,
    not_yet_rate as still_in_rate,
    low_rate as still_in_low_rate,
    high_rate as still_in_high_rate,
    at_risk_count < 20 as is_small_base,
from survival($selection, 'ended')
order by days
