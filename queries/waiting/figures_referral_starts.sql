-- figures_referral_starts: what share of the referrals led to a start within 30 and 60 days?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     started / due; null when none is due
--          numerator           double     started within so many days of the referral      [stays]
--          denominator         double     referred in the period, so many days before the
--                                         extract date or earlier                          [stays]
--          low                 double     Wilson 95 % interval
--          high                double     the same
--          unknown             double     null: not started is known
-- source   participations; all null when no day of referral is given
with counts as (
    select
        count(*) filter (is_due_30) as due_30,
        count(*) filter (is_started_30) as started_30,
        count(*) filter (is_due_60) as due_60,
        count(*) filter (is_started_60) as started_60,
    from referral_starts($selection)
)

select
    figures.measure,
    if(known.has_referral, hits / nullif(base, 0), null)::double as value,
    if(known.has_referral, hits, null)::double as numerator,
    if(known.has_referral, base, null)::double as denominator,
    if(known.has_referral, wilson_low(hits, base), null)::double as low,
    if(known.has_referral, wilson_high(hits, base), null)::double as high,
    null::double as unknown,
from counts
cross join reported_columns($selection) as known
cross join (
    values
    ('started_within_30_rate', counts.started_30, counts.due_30),
    ('started_within_60_rate', counts.started_60, counts.due_60),
) as figures (measure, hits, base)
order by figures.measure
