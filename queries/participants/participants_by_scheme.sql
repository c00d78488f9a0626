-- participants_by_scheme: how many took part in each scheme?
-- grain    one row per chosen scheme with an active stay or an event in the period; a person in
--          two schemes is in both, so the persons do not add up to the total
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          participants        bigint     active in the period               [persons]
--          stays               bigint     active in the period               [stays]
--          stays_without_place bigint     of these, never on a day with places [stays]
--          referred            bigint     in the period [stays]; null: no such day is given
--          offered             bigint     in the period [stays]; null likewise
--          started             bigint     in the period                      [stays]
--          ended               bigint     in the period                      [stays]
-- source   participations, groups
with active as (
    select
        stays.scheme,
        count(distinct stays.participant_id) as participants,
        count(*) as stays,
    from active_stays($selection) as stays
    group by stays.scheme
),

unplaced as (
    select
        stays.scheme,
        count(*) as stays,
    from stays_without_place($selection) as stays
    group by stays.scheme
),

events as (
    select
        chosen_events.scheme,
        count(*) filter (where chosen_events.link = 'referred') as referred,
        count(*) filter (where chosen_events.link = 'offered') as offered,
        count(*) filter (where chosen_events.link = 'started') as started,
        count(*) filter (where chosen_events.link = 'ended') as ended,
    from chosen_events($selection) as chosen_events
    group by chosen_events.scheme
)

select
    scheme,
    coalesce(active.participants, 0) as participants,
    coalesce(active.stays, 0) as stays,
    coalesce(unplaced.stays, 0) as stays_without_place,
    if(known.has_referral, coalesce(events.referred, 0), null) as referred,
    if(known.has_offer, coalesce(events.offered, 0), null) as offered,
    coalesce(events.started, 0) as started,
    coalesce(events.ended, 0) as ended,
from active
full join events using (scheme)
left join unplaced using (scheme)
cross join reported_columns($selection) as known
order by scheme
