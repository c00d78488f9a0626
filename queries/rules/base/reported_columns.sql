-- reported_columns: which columns do the exports fill for the people in the period?
-- grain    one row
-- params   selection           struct     the filters
-- columns  has_people          boolean    as is_period_covered; the rest are true only when it is
--          has_referral        boolean    somebody, in any year, has a day of referral
--          has_offer           boolean    somebody has a day of an offer
--          has_birth_year      boolean    somebody has a birth year
--          has_benefit         boolean    somebody has a benefit
--          has_destination     boolean    somebody has a destination
--          has_status_6m       boolean    somebody has a status after 6 months
--          has_status_12m      boolean    somebody has a status after 12 months
--          has_sector          boolean    somebody has a workplace sector
--          has_workplace       boolean    somebody has a workplace
--          has_vtao            boolean    somebody has a day VTAO was granted
-- source   stays, is_period_covered
create macro reported_columns(selection) as table (
    with told as (
        select
            count(referred_on) > 0 as has_referral,
            count(offered_on) > 0 as has_offer,
            count(birth_year) > 0 as has_birth_year,
            count(*) filter (benefit <> 'NONE') > 0 as has_benefit,
            count(destination) > 0 as has_destination,
            count(status_6m) > 0 as has_status_6m,
            count(status_12m) > 0 as has_status_12m,
            count(workplace_sector) > 0 as has_sector,
            count(workplace) > 0 as has_workplace,
            count(vtao_granted_on) > 0 as has_vtao,
        from stays
    )

    select
        known.is_known as has_people,
        known.is_known and told.has_referral as has_referral,
        known.is_known and told.has_offer as has_offer,
        known.is_known and told.has_birth_year as has_birth_year,
        known.is_known and told.has_benefit as has_benefit,
        known.is_known and told.has_destination as has_destination,
        known.is_known and told.has_status_6m as has_status_6m,
        known.is_known and told.has_status_12m as has_status_12m,
        known.is_known and told.has_sector as has_sector,
        known.is_known and told.has_workplace as has_workplace,
        known.is_known and told.has_vtao as has_vtao,
    from is_period_covered(selection) as known
    cross join told
)
