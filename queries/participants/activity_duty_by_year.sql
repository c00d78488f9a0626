-- activity_duty_by_year: how many places would those under 30 with social assistance need?
-- grain    one row per chosen year that had begun by the extract date
-- params   $selection          struct     the filters
-- columns  year                integer
--          persons             bigint     active, under 30 with social assistance [persons]; null:
--                                         no export, or it has no benefit or no birth year
--          unknown_count       bigint     could be among them: benefit or birth year not given
--                                         [persons]; null likewise
--          places_used         double     their place shares, average day of the year so far
--                                         [places]; null likewise
--          waiting             bigint     of them, inquiries waiting at the year's end [stays];
--                                         null also: no day of referral is given
--          waiting_over_year   bigint     of these, for more than 365 days: probably withdrawn
--                                         [stays]; null likewise
--          places_needed       double     used + waiting, one place an inquiry [places]; null as
--                                         waiting
-- source   participations. Activity duty (aktivitetsplikt): who is under 30 must take part in
--          activity to get social assistance, in force from 2017. Years before show whom it would
--          have covered. Only those referred to a scheme are in the exports.
with used as (
    select
        stays.year,
        count(distinct participant_id) filter (has_activity_duty(benefit, age)) as duty_persons,
        count(distinct participant_id) as maybe_persons,
        sum(place_share * active_days) filter (has_activity_duty(benefit, age)) as place_days,
    from yearly_stays($selection) as stays
    where has_activity_duty(benefit, age) is distinct from false
    group by stays.year
),

waits as (
    select
        stays.year,
        count(*) as stays,
        count(*) filter (is_long_wait) as long_stays,
    from yearly_waiting($selection) as stays
    where has_activity_duty(benefit, age)
    group by stays.year
)

select
    known.year,
    if(has_duty, coalesce(used.duty_persons, 0), null) as persons,
    if(has_duty, coalesce(used.maybe_persons - used.duty_persons, 0), null) as unknown_count,
    if(has_duty, coalesce(used.place_days, 0)::double / known.days, null) as places_used,
    if(has_duty and has_referral, coalesce(waits.stays, 0), null) as waiting,
    if(has_duty and has_referral, coalesce(waits.long_stays, 0), null) as waiting_over_year,
    places_used + waiting as places_needed,
from reported_columns_by_year($selection) as known
left join used using (year)
left join waits using (year)
order by known.year
