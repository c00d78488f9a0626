-- reported_columns_by_year: which columns do the exports fill for the people in each year?
-- grain    one row per chosen year that had begun by the extract date
-- params   selection           struct     the filters
-- columns  year                integer
--          first_day           date
--          last_day            date       of the year, cut at the extract date
--          days                bigint     from the first to the last                     [days]
--          has_people          boolean    the year goes on after the first row of the export; the
--                                         rest are true only then
--          has_referral        boolean    somebody, in any year, has a day of referral
--          has_offer           boolean    somebody has a day of an offer
--          has_vtao            boolean    somebody has a day VTAO was granted
--          has_destination     boolean    somebody has a destination
--          has_sector          boolean    somebody has a workplace sector
--          has_workplace       boolean    somebody has a workplace
--          has_duty            boolean    somebody has a benefit, and somebody a birth year
-- source   period, coverage, reported_columns
create macro reported_columns_by_year(selection) as table (
    with told as (
        select
            period.*,
            coalesce(period.last_day >= coverage.people_from, false) as is_told,
        from period(selection) as period
        cross join coverage
    )

    select
        told.year,
        told.first_day,
        told.last_day,
        told.last_day - told.first_day + 1 as days,
        told.is_told as has_people,
        told.is_told and facts.has_referral as has_referral,
        told.is_told and facts.has_offer as has_offer,
        told.is_told and facts.has_vtao as has_vtao,
        told.is_told and facts.has_destination as has_destination,
        told.is_told and facts.has_sector as has_sector,
        told.is_told and facts.has_workplace as has_workplace,
        told.is_told and facts.has_benefit and facts.has_birth_year as has_duty,
    from told
    cross join reported_columns(selection) as facts
)
