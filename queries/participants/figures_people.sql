-- figures_people: how many took part?
-- grain    one row per measure
-- params   $selection          struct     the filters
-- columns  measure             varchar
--          value               double
--          numerator           double     persons with part of a place; null: not the rate
--          denominator         double     persons; null: not the rate
--          low                 double     null
--          high                double     null
--          unknown             double     under_30: persons whose age no active stay has
-- source   participations; all null when the period has no day since the first row of the export;
--          referred, offered, under_30 also where it has no such date or birth year
with active as (
    select
        count(distinct stays.participant_id) as participants,
        count(*) as stays,
        count(distinct stays.participant_id) filter (where stays.age = 'under30') as under_30,
        count(distinct stays.participant_id) filter (where stays.age <> 'NONE') as of_known_age,
        count(distinct stays.participant_id) filter (where stays.place_share < 1) as part_time,
    from active_stays($selection) as stays
),

events as (
    select
        count(*) filter (where chosen_events.link = 'referred') as referred,
        count(*) filter (where chosen_events.link = 'offered') as offered,
        count(*) filter (where chosen_events.link = 'started') as started,
        count(*) filter (where chosen_events.link = 'ended') as ended,
    from chosen_events($selection) as chosen_events
)

select
    figures.measure,
    if(figures.is_told, figures.value, null)::double as value,
    if(figures.is_told, figures.numerator, null)::double as numerator,
    if(figures.is_told, figures.denominator, null)::double as denominator,
    null::double as low,
    null::double as high,
    if(known.has_people, figures.unknown, null)::double as unknown,
from active
cross join events
cross join reported_columns($selection) as known
cross join (
    values
    ('participants', known.has_people, active.participants, null, null, null),
    ('stays', known.has_people, active.stays, null, null, null),
    ('referred', known.has_referral, events.referred, null, null, null),
    ('offered', known.has_offer, events.offered, null, null, null),
    ('started', known.has_people, events.started, null, null, null),
    ('ended', known.has_people, events.ended, null, null, null),
    ('under_30', known.has_birth_year, active.under_30, null, null, participants - of_known_age),
    (
        'part_time_person_rate', known.has_people,
        part_time / nullif(participants, 0), part_time, participants, null
    ),
) as figures (measure, is_told, value, numerator, denominator, unknown)
order by figures.measure
