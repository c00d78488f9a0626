-- chosen_events: what happened to the chosen stays in the period?
-- grain    one row per stay and link of the chain dated in the period
-- params   selection           struct     the filters
-- columns  year                integer
--          scheme              varchar
--          link                varchar    referred, offered, started, ended (only a started stay)
--          happened_on         date
-- source   chosen_stays, period
create macro chosen_events(selection) as table (
    with events as (
        select
            stays.scheme,
            unnest(['referred', 'offered', 'started', 'ended']) as link,
            unnest([
                stays.referred_on,
                stays.offered_on,
                stays.started_on,
                if(stays.started_on is null, null, stays.ended_on),
            ]) as happened_on,
        from chosen_stays(selection) as stays
    )

    select
        period.year,
        events.scheme,
        events.link,
        events.happened_on,
    from events
    inner join period(selection) as period
        on events.happened_on between period.first_day and period.last_day
)
