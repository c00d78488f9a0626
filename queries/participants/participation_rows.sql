-- participation_rows: which stays are behind the figures?
-- grain    one row per stay with an active day in the period; a stay that was only referred or
--          is still waiting is not among them
-- params   $selection          struct     the filters
--          $destination        varchar    only the stays that ended there in the period; null: all
-- columns  participant_id      varchar       a pseudonym
--          scheme              varchar
--          group_name          varchar       null: no group given
--          referred_on         date
--          offered_on          date
--          started_on          date
--          ended_on            date          null: still in
--          place_share         decimal(6,4)  part of a full place
--          destination         varchar       null: still in, or unknown
--          birth_year          integer       null: unknown
--          gender              varchar       woman, man, or as exported; null: unknown
--          target_group        varchar    of its group at the start, else the referral; null: none
--          nav_office          varchar       null: unknown
--          benefit             varchar       null: unknown; none: has no benefit
--          workplace_sector    varchar       municipal, private; null: unknown or none
--          workplace           varchar       name of the host
--          vtao_granted_on     date
--          status_6m           varchar       as destination, 6 months after the end
--          status_12m          varchar       as destination, 12 months after the end
--          source_file         varchar       the export with the row
--          source_line         bigint        its line there, the first is 1
-- source   active_stays, ended_stays
select
    stays.participant_id,
    stays.scheme,
    nullif(stays.group_name, 'NONE') as group_name,
    stays.referred_on,
    stays.offered_on,
    stays.started_on,
    stays.ended_on,
    stays.place_share,
    stays.destination,
    stays.birth_year,
    nullif(stays.gender, 'NONE') as gender,
    nullif(stays.target_group, 'NONE') as target_group,
    nullif(stays.nav_office, 'NONE') as nav_office,
    nullif(stays.benefit, 'NONE') as benefit,
    stays.workplace_sector,
    stays.workplace,
    stays.vtao_granted_on,
    stays.status_6m,
    stays.status_12m,
    stays.source_file,
    stays.source_line,
from active_stays($selection) as stays
where $destination is null or stays.stay_no in (
        select ended.stay_no
        from ended_stays($selection) as ended
        where ended.destination = $destination
    )
order by stays.scheme, stays.started_on, stays.participant_id, stays.stay_no
