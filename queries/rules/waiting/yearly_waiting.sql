-- yearly_waiting: who was referred and still waiting at the end of each year?
-- grain    one row per year and stay waiting on the last day of it, as waiting_stays has it
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays; age here by the year they wait in, less
--                                         birth year: what happens later changes nothing
--          year                integer
--          is_long_wait        boolean    more than 365 days on that day: probably withdrawn
-- source   chosen_stays, period
create macro yearly_waiting(selection) as table (
    select
        stays.* replace (
            age_code(period.year - stays.birth_year) as age
        ),
        period.year,
        period.last_day - stays.referred_on > 365 as is_long_wait,
    from chosen_stays(selection) as stays
    inner join period(selection) as period
        on stays.referred_on <= period.last_day
            and coalesce(stays.started_on, date '9999-12-31') > period.last_day
            and coalesce(stays.ended_on, date '9999-12-31') >= period.last_day
)
