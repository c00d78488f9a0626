-- granted_spells: in which months does a person's VTAO grant bring a refund?
-- grain    one row per person and run of months; the runs of one person share no month
-- params   none
-- columns  stay_no             integer
--          participant_id      varchar    a pseudonym
--          vtao_granted_on     date
--          first_month         date       first day of the month of the later of vtao_granted_on
--                                         and started_on: months begun are counted whole
--          last_month          date       first day of the month of the last active day
-- source   stays. A stay that ended before the grant brings nothing; a month in which two stays
--          of one person overlap or meet counts once.
create view granted_spells as
with granted as (
    select
        stay_no,
        participant_id,
        vtao_granted_on,
        date_trunc('month', greatest(started_on, vtao_granted_on))::date as begun,
        date_trunc('month', last_day)::date as last_month,
    from stays
    where started_on <= last_day and vtao_granted_on <= last_day
)

select
    stay_no,
    participant_id,
    vtao_granted_on,
    greatest(begun, (max(last_month) over earlier + interval 1 month)::date) as first_month,
    last_month,
from granted
window
    earlier as (
        partition by participant_id
        order by begun, last_month, vtao_granted_on, stay_no
        rows between unbounded preceding and 1 preceding
    )
qualify first_month <= last_month
