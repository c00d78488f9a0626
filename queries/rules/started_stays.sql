-- started_stays: the chosen stays that started in the period
-- grain    one row per stay
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  scheme              varchar
--          participant_id      varchar
--          waited_days         bigint     from referral to start; null: no referral date
-- source   chosen_stays, period
create macro started_stays(years, schemes, offices, benefits, ages, until) as table (
    select
        stays.scheme,
        stays.participant_id,
        stays.started_on - stays.referred_on as waited_days,
    from chosen_stays(schemes, offices, benefits, ages) as stays
    inner join period(years, until) as period
        on stays.started_on between period.first_day and period.last_day
)
