-- started_stays: the chosen stays that started in the period
-- grain    one row per stay
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          participant_id      varchar
--          waited_days         bigint     from referral to start; null: no referral date
-- source   chosen_stays, period
create macro started_stays(selection) as table (
    select
        stays.scheme,
        stays.participant_id,
        stays.started_on - stays.referred_on as waited_days,
    from chosen_stays(selection) as stays
    inner join period(selection) as period
        on stays.started_on between period.first_day and period.last_day
)
