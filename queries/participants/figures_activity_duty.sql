-- figures_activity_duty: how many have the activity duty, and how many places would they need?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double     persons active in the period; places, of their shares on
--                                         an average day of it and those waiting at its end; of
--                                         these, stays that have waited for over 365 days
--          numerator           double     null: the measure is not a rate
--          denominator         double     null: the measure is not a rate
--          low                 double     null
--          high                double     null
--          unknown             double     of the persons: could be among them, but it is not known
-- source   participations; null: no export, or it has no benefit or no birth year (places:
--          or day of referral). The duty is in force from 2017, as in activity_duty_by_year
with used as (
    select
        count(distinct participant_id) filter (has_activity_duty(benefit, age)) as persons,
        count(distinct participant_id) as maybe_persons,
        coalesce(sum(place_share * active_days) filter (has_activity_duty(benefit, age)), 0)::double
            as place_days,
    from yearly_stays($selection)
    where has_activity_duty(benefit, age) is distinct from false
),

waiting as (
    select
        count(*) as waiting,
        count(*) filter (is_long_wait) as waiting_over_year,
    from yearly_waiting($selection)
    where has_activity_duty(benefit, age)
        and year = (select max(period.year) from period($selection) as period)
),

known as (
    select
        coalesce(bool_or(has_duty), false) as has_duty,
        coalesce(bool_or(has_referral), false) as has_referral,
        sum(days) as days,
    from reported_columns_by_year($selection)
)

select
    figures.measure,
    if(known.has_duty, figures.value, null)::double as value,
    null::double as numerator,
    null::double as denominator,
    null::double as low,
    null::double as high,
    if(known.has_duty, figures.unknown, null)::double as unknown,
from used
cross join waiting
cross join known
cross join (
    values
    ('activity_duty_persons', persons, maybe_persons - persons),
    ('activity_duty_over_year', if(has_referral, waiting_over_year, null), null),
    ('activity_duty_places_needed', place_days / days + if(has_referral, waiting, null), null),
) as figures (measure, value, unknown)
order by figures.measure
