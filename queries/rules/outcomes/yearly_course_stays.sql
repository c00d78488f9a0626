-- yearly_course_stays: what happened to the chosen course stays in each year?
-- grain    one row per year and stay of a scheme that is a course (scheme_kinds) that was
--          referred, active or ended in it
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
--          year                integer
--          is_referred         boolean    in the year
--          is_started          boolean    in the year
--          is_ended            boolean    in the year, of those that had started
--          is_running          boolean    started, and ended later than the year's last day
--          length_days         bigint     to the end or the year's last day, both counted [days];
--                                         null: not started by then
--          standard_days       integer    of the first period; null: none given at the start [days]
-- source   chosen_stays, scheme_kinds, period, standard_days
create macro yearly_course_stays(selection) as table (
    with courses as (
        select
            stays.*,
            standard_days(stays.scheme, stays.started_on) as standard_days,
        from chosen_stays(selection) as stays
        inner join scheme_kinds
            on stays.scheme = scheme_kinds.scheme and scheme_kinds.is_course
    )

    select
        courses.*,
        period.year,
        coalesce(courses.referred_on between period.first_day and period.last_day, false)
            as is_referred,
        coalesce(courses.started_on between period.first_day and period.last_day, false)
            as is_started,
        courses.started_on is not null
        and coalesce(courses.ended_on between period.first_day and period.last_day, false)
            as is_ended,
        coalesce(courses.started_on <= period.last_day, false)
        and coalesce(courses.ended_on > period.last_day, true) as is_running,
        if(
            courses.started_on <= period.last_day,
            least(courses.ended_on, period.last_day) - courses.started_on + 1,
            null
        ) as length_days,
    from courses
    inner join period(selection) as period
        -- dates may be out of order; nothing of the stay lies outside these
        on least(courses.referred_on, courses.started_on) <= period.last_day
            and (
                courses.ended_on is null
                or greatest(courses.ended_on, courses.referred_on) >= period.first_day
            )
)
