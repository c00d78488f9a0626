-- yearly_granted: how many were granted VTAO in each scheme, year by year?
-- grain    one row per year and chosen scheme with a grant dated in the year
-- params   selection           struct     the filters
-- columns  year                integer
--          scheme              varchar
--          persons             bigint     also who had left by then, or had not started [persons]
-- source   chosen_stays, period. Granted is one event; that the refund comes is another.
create macro yearly_granted(selection) as table (
    select
        period.year,
        stays.scheme,
        count(distinct stays.participant_id) as persons,
    from chosen_stays(selection) as stays
    inner join period(selection) as period
        on stays.vtao_granted_on between period.first_day and period.last_day
    group by all
)
