-- figures_waiting: how many were waiting, and how long?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     waiting_days and its mean: started without a
--                                         referral date
-- source   participations; all null when the period has no day since the first row of the export,
--          and all but unknown when it has no day of referral
with waiting as (
    select
        count(*) as waiting,
        count(*) filter (waiting_stays.waited_days > 365) as over_year,
        median(waiting_stays.waited_days) as so_far_days,
        avg(waiting_stays.waited_days) as so_far_mean_days,
    from waiting_stays($selection) as waiting_stays
),

started as (
    select
        median(started_stays.waited_days) as waiting_days,
        avg(started_stays.waited_days) as waiting_mean_days,
        count(*) - count(started_stays.waited_days) as unknown,
    from started_stays($selection) as started_stays
)

select
    figures.measure,
    if(known.has_referral, figures.value, null)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    if(known.has_people, figures.unknown, null)::double as unknown,
from waiting
cross join started
cross join reported_columns($selection) as known
cross join (
    values
    ('waiting', waiting.waiting, null),
    ('waiting_over_year', waiting.over_year, null),
    ('waiting_so_far_days', waiting.so_far_days, null),
    ('waiting_so_far_mean_days', waiting.so_far_mean_days, null),
    ('waiting_days', started.waiting_days, started.unknown),
    ('waiting_mean_days', started.waiting_mean_days, started.unknown),
) as figures (measure, value, unknown)
order by figures.measure
