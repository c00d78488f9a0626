-- measure_stays: which stay represents each person, stay or workplace that a measure counts?
-- grain    one row per person, stay or workplace counted; of several stays the one that started
--          last, for vtao_person_rate of those with VTAO if there are such
-- params   selection           struct     the filters
--          measure             varchar    another measure, or null: no rows
-- columns  *                   all        columns of stays
--          in_numerator        boolean    has VTAO; null: not a rate, or no VTAO dates at all
--          stay_count          bigint     active stays behind the row                    [stays]
-- source   active_stays, new_workplaces, has_activity_duty, reported_columns
create macro measure_stays(selection, measure) as table (
    with fitting as (
        select
            stays.*,
            if(
                measure = 'vtao_person_rate' and known.has_vtao,
                coalesce(stays.vtao_granted_on <= ending.last_day, false),
                null
            ) as in_numerator,
            case measure
                when 'stays' then stays.source_file || ':' || stays.source_line
                when 'workplaces' then stays.workplace
                when 'workplaces_new' then stays.workplace
                else stays.participant_id
            end as counted,
        from active_stays(selection) as stays
        cross join reported_columns(selection) as known
        cross join is_period_covered(selection) as ending
        where case measure
                when 'under_30' then stays.age = 'under30'
                when 'activity_duty_persons' then has_activity_duty(stays.benefit, stays.age)
                when 'vtao' then stays.vtao_granted_on <= ending.last_day
                when 'placed_municipal' then stays.workplace_sector = 'municipal'
                when 'placed_private' then stays.workplace_sector = 'private'
                when 'workplaces' then stays.workplace is not null
                when 'workplaces_new' then stays.workplace in (from new_workplaces(selection))
                else measure in ('participants', 'stays', 'vtao_person_rate')
            end
    )

    select
        fitting.* exclude (counted),
        count(*) over (partition by counted) as stay_count,
    from fitting
    qualify row_number() over (
            partition by counted
            order by in_numerator desc nulls last, started_on desc, source_file asc, source_line asc
        ) = 1
)
