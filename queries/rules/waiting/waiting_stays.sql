-- waiting_stays: who was referred and still waiting on the last day of the period?
-- grain    one row per stay referred by that day, not started by then, not withdrawn before it
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar    NONE where the stay has no group
--          nav_office          varchar    NONE where unknown
--          benefit             varchar    NONE where unknown (none: has no benefit)
--          participant_id      varchar
--          referred_on         date
--          offered_on          date       null: no offer
--          waited_days         bigint     from referral to the last day of the period
--          source_file         varchar
--          source_line         bigint
-- source   chosen_stays, period
create macro waiting_stays(selection) as table (
    with ending as (
        select max(period.last_day) as day,
        from period(selection) as period
    )

    select
        stays.scheme,
        stays.group_name,
        stays.nav_office,
        stays.benefit,
        stays.participant_id,
        stays.referred_on,
        stays.offered_on,
        ending.day - stays.referred_on as waited_days,
        stays.source_file,
        stays.source_line,
    from chosen_stays(selection) as stays
    inner join ending
        on stays.referred_on <= ending.day
    where (stays.started_on is null or stays.started_on > ending.day)
        and (stays.ended_on is null or stays.ended_on >= ending.day)
)
