-- participants_by_year: how many took part in each year?
-- grain    one row per chosen year that had begun by the extract date
-- params   $selection          struct     the filters
-- columns  year                integer
--          participants        bigint     active that year    [persons]; null: before all exports
--          stays               bigint     active that year    [stays]; null likewise
--          referred            bigint     that year           [stays]; null also: none given
--          offered             bigint     that year           [stays]; null as referred
--          started             bigint     that year           [stays]; null likewise
--          ended               bigint     that year           [stays]; null likewise
-- source   participations
with active as (
    select
        period.year,
        count(distinct stays.participant_id) as participants,
        count(*) as stays,
    from period($selection) as period
    inner join chosen_stays($selection) as stays
        on period.last_day >= stays.started_on
            and period.first_day <= stays.last_day
    group by period.year
),

events as (
    select
        chosen_events.year,
        count(*) filter (where chosen_events.link = 'referred') as referred,
        count(*) filter (where chosen_events.link = 'offered') as offered,
        count(*) filter (where chosen_events.link = 'started') as started,
        count(*) filter (where chosen_events.link = 'ended') as ended,
    from chosen_events($selection) as chosen_events
    group by chosen_events.year
)

select
    known.year,
    if(known.has_people, coalesce(active.participants, 0), null) as participants,
    if(known.has_people, coalesce(active.stays, 0), null) as stays,
    if(known.has_referral, coalesce(events.referred, 0), null) as referred,
    if(known.has_offer, coalesce(events.offered, 0), null) as offered,
    if(known.has_people, coalesce(events.started, 0), null) as started,
    if(known.has_people, coalesce(events.ended, 0), null) as ended,
from reported_columns_by_year($selection) as known
left join active using (year)
left join events using (year)
order by known.year
