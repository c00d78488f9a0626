-- flow: how many stays were active, started and ended, each counted on its own
-- grain    one row per chosen year and scheme with a stay in, started or ended
-- params   selection       struct     the filters
-- columns  year            integer
--          scheme          varchar
--          in_first_count  bigint     in on 1 January: started before, not ended before     [stays]
--          started_count   bigint     started in the year                                   [stays]
--          ended_count     bigint     ended in the year                                     [stays]
--          in_last_count   bigint     started and not ended when the last day was over: 31
--                                     December, else where the year is cut                  [stays]
-- source   chosen_stays, period, chosen_events
create macro flow(selection) as table (
    with inside as (
        select
            period.year,
            stays.scheme,
            count(*) filter (where stays.started_on < period.first_day) as in_first_count,
            count(*) filter (where stays.ended_on is null or stays.ended_on > period.last_day)
                as in_last_count,
        from period(selection) as period
        inner join chosen_stays(selection) as stays
            on period.last_day >= stays.started_on
                and (stays.ended_on is null or period.first_day <= stays.ended_on)
        group by
            period.year,
            stays.scheme
    ),

    events as (
        select
            events.year,
            events.scheme,
            count(*) filter (where events.link = 'started') as started_count,
            count(*) filter (where events.link = 'ended') as ended_count,
        from chosen_events(selection) as events
        where events.link in ('started', 'ended')
        group by
            events.year,
            events.scheme
    )

    select
        year,
        scheme,
        coalesce(inside.in_first_count, 0) as in_first_count,
        coalesce(events.started_count, 0) as started_count,
        coalesce(events.ended_count, 0) as ended_count,
        coalesce(inside.in_last_count, 0) as in_last_count,
    from inside
    full join events using (year, scheme)
)
