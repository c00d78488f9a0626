-- measure_stays: which stay represents each person, stay or workplace that a measure counts?
-- grain    one row per person, stay or workplace counted; of several stays the one that started
--          last, for a rate of those in its numerator if there are such
-- params   selection           struct     the filters
--          measure             varchar    another measure, or null: no rows
-- columns  *                   all        columns of stays
--          in_numerator        boolean    has VTAO, part of a place, or a private host; null:
--                                     not a rate, or no VTAO dates, no sector at all
--          stay_count          bigint     active stays behind the row                    [stays]
-- source   active_stays, hosted_stays, new_workplaces, has_activity_duty, reported_columns
create macro measure_stays(selection, measure) as table (
    with fitting as (
        select
            stays.*,
            case
                when measure = 'vtao_person_rate' and known.has_vtao
                    then coalesce(stays.vtao_granted_on <= ending.last_day, false)
                when measure = 'part_time_person_rate' then stays.place_share < 1
                when measure = 'placed_private_rate' and known.has_sector
                    then coalesce(stays.workplace_sector = 'private', false)
            end as in_numerator,
            case measure
                when 'stays' then stays.source_file || ':' || stays.source_line
                when 'workplaces' then stays.workplace
                when 'workplaces_new' then stays.workplace
                when 'practice_workplaces' then stays.workplace
                else stays.participant_id
            end as counted,
        from active_stays(selection) as stays
        cross join reported_columns(selection) as known
        cross join is_period_covered(selection) as ending
        left join hosted_stays(selection) as hosted on stays.stay_no = hosted.stay_no
        where case measure
                when 'under_30' then stays.age = 'under30'
                when 'activity_duty_persons' then has_activity_duty(stays.benefit, stays.age)
                when 'vtao' then stays.vtao_granted_on <= ending.last_day
                when 'placed_municipal' then is_placement and stays.workplace_sector = 'municipal'
                when 'placed_private' then is_placement and stays.workplace_sector = 'private'
                when 'placed_private_rate' then is_placement
                when 'workplaces' then is_placement and stays.workplace is not null
                when 'workplaces_new'
                    then is_placement and stays.workplace in (from new_workplaces(selection))
                when 'practice_municipal'
                    then not is_placement and stays.workplace_sector = 'municipal'
                when 'practice_private' then not is_placement and stays.workplace_sector = 'private'
                when 'practice_workplaces' then not is_placement and stays.workplace is not null
                when 'part_time_person_rate' then true
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
