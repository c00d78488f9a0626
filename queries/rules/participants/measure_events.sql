-- measure_events: which stays have the event that a measure counts in the period?
-- grain    one row per such stay; of vtao_granted one per person, the first grant of the period
-- params   selection           struct     the filters
--          measure             varchar    referred, offered, started, ended, vtao_granted,
--                                         destination_...;
--                                         another measure, or null: no rows
-- columns  *                   all        columns of stays; of an end the destination is unknown
--                                         where it was null
--          happened_on         date
-- source   chosen_stays, ended_stays, period
create macro measure_events(selection, measure) as table (
    with linked as (
        select
            *,
            case measure
                when 'referred' then referred_on
                when 'offered' then offered_on
                when 'started' then started_on
                when 'vtao_granted' then vtao_granted_on
            end as happened_on,
        from chosen_stays(selection)
        where measure in ('referred', 'offered', 'started', 'vtao_granted')
    )

    select linked.*
    from linked
    inner join period(selection) as period
        on linked.happened_on between period.first_day and period.last_day
    qualify measure <> 'vtao_granted' or row_number() over (
            partition by linked.participant_id order by linked.happened_on, linked.stay_no
        ) = 1
    union all by name
    select
        ended.* exclude (
            year, duration_days, is_exit, next_started_on, place, is_work, is_education,
            is_unknown, is_apart
        ),
        ended.ended_on as happened_on,
    from ended_stays(selection) as ended
    where measure in ('ended', 'destination_' || ended.destination)
)
