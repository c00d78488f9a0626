-- referral_waits: from when to when did each stay wait to start?
-- grain    one row per stay that was referred and waited at least one day
-- params   none
-- columns  scheme              varchar
--          group_name          varchar    NONE where the stay has no group
--          first_day           date       referred_on
--          last_day            date       the day before the start, the day it was withdrawn (it
--                                         waited that day too); 9999-12-31: it still waits
-- source   stays
create view referral_waits as
select
    stays.scheme,
    stays.group_name,
    stays.referred_on as first_day,
    coalesce(least(stays.started_on - 1, stays.ended_on), date '9999-12-31') as last_day,
from stays
where stays.referred_on <= coalesce(least(stays.started_on - 1, stays.ended_on), stays.referred_on)
