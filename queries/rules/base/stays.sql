-- stays: every participation, clean at the edge
-- grain    one row per stay of one person in one scheme
-- params   none
-- columns  stay_no             integer       1 for the first line of all, and so on
--          participant_id      varchar
--          scheme              varchar
--          group_name          varchar       NONE where the stay has no group
--          referred_on         date
--          offered_on          date
--          started_on          date          null: not started
--          ended_on            date          null: not ended
--          last_day            date          last active day: ended_on, else the extract date
--          last_place_day      date          last day that takes a place, by last_day_with_place
--          place_share         decimal(6,4)  part of a full place
--          destination         varchar
--          birth_year          integer
--          age                 varchar       under30, over30 in the year of start or referral; NONE
--          gender              varchar       woman, man; NONE where unknown; or as exported
--          target_group        varchar       of its group, by stay_target_groups; NONE where none
--          nav_office          varchar       NONE where unknown
--          benefit             varchar       NONE where unknown (none: has no benefit)
--          workplace_sector    varchar
--          workplace           varchar
--          vtao_granted_on     date
--          status_6m           varchar
--          status_12m          varchar
--          source_file         varchar
--          source_line         bigint
-- source   participations, extract, stay_target_groups; computed once, when first needed: joined
--          anew each time the target group makes every answer up to a third slower
create table stays as
select
    participations.stay_no,
    participations.participant_id,
    participations.scheme,
    coalesce(participations."group", 'NONE') as group_name,
    participations.referred_on,
    participations.offered_on,
    participations.started_on,
    participations.ended_on,
    coalesce(participations.ended_on, extract.extract_date) as last_day,
    last_day_with_place(last_day, vtao_granted_on, vtao_holds_place) as last_place_day,
    participations.place_share,
    participations.destination,
    participations.birth_year,
    age_code(year(coalesce(started_on, referred_on)) - birth_year) as age,
    gender_code(participations.gender) as gender,
    coalesce(stay_target_groups.target_group, 'NONE') as target_group,
    coalesce(participations.nav_office, 'NONE') as nav_office,
    coalesce(participations.benefit, 'NONE') as benefit,
    participations.workplace_sector,
    participations.workplace,
    participations.vtao_granted_on,
    participations.status_6m,
    participations.status_12m,
    participations.source_file,
    participations.source_line,
from participations
cross join extract
left join stay_target_groups on participations.stay_no = stay_target_groups.stay_no
