-- time_to_work: how long after the start did people go to work?
-- grain    one row per length with which a stay of the period ended or was last seen, and day 0
-- params   $selection                struct     the filters
-- columns  days                      bigint     since the start, that day counted            [days]
--          at_risk_count             bigint     stays that lasted at least so long          [stays]
--          to_work_count             bigint     of them ended to work after so long         [stays]
--          censored_count            bigint     of them no longer seen after so long        [stays]
--          other_count               bigint     of the censored: ended to something else, or not
--                                               known to what                               [stays]
--          not_to_work_rate          double     not to work by then, Kaplan-Meier           [ratio]
--          not_to_work_low_rate      double     its 95 % interval; null where the rate is 0
--          not_to_work_high_rate     double     the same
--          km_to_work_rate           double     1 - not_to_work: to work by then, if those who
--                                               ended otherwise had had the same prospects  [ratio]
--          km_to_work_low_rate       double     its 95 % interval; null where the rate is 1
--          km_to_work_high_rate      double     the same
--          cumulative_to_work_rate   double     share that has gone to work by then; those who
--                                               ended otherwise never do (Aalen-Johansen)   [ratio]
--          is_small_base             boolean    fewer than 20 lasted so long: no share to rely on
-- source   survival over the stays started in the period, as seen on the extract date. Ordinary or
--          subsidised work is the event; a stay still in, or ended otherwise, is censored. No row
--          where the export has no destination
select
    days,
    at_risk_count,
    event_count as to_work_count,
    other_count + running_count as censored_count,
    other_count,
    not_yet_rate as not_to_work_rate,
    low_rate as not_to_work_low_rate,
    high_rate as not_to_work_high_rate,
    1 - not_yet_rate as km_to_work_rate,
    1 - high_rate as km_to_work_low_rate,
    1 - low_rate as km_to_work_high_rate,
    incidence_rate as cumulative_to_work_rate,
    at_risk_count < 20 as is_small_base,
from survival($selection, 'to_work')
cross join reported_columns($selection)
where has_destination
order by days
