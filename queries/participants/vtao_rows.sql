-- vtao_rows: which stays are behind those with VTAO?
-- grain    one row per stay active in the period with VTAO granted by its last day; a person with
--          two such stays counts once in the measure vtao
-- params   $selection          struct     the filters
-- columns  participant_id      varchar       a pseudonym
--          scheme              varchar
--          group_name          varchar       null: no group given
--          started_on          date
--          ended_on            date          null: still in
--          vtao_granted_on     date
--          start_to_vtao_days  bigint        from the start to the grant; below 0: granted before
--                                            the start                                     [days]
--          place_share         decimal(6,4)  part of a full place, freed while the person stays
--          nav_office          varchar       null: unknown
--          source_file         varchar       the export with the row
--          source_line         bigint        its line there, the first is 1
-- source   participations
select
    stays.participant_id,
    stays.scheme,
    nullif(stays.group_name, 'NONE') as group_name,
    stays.started_on,
    stays.ended_on,
    stays.vtao_granted_on,
    stays.vtao_granted_on - stays.started_on as start_to_vtao_days,
    stays.place_share,
    nullif(stays.nav_office, 'NONE') as nav_office,
    stays.source_file,
    stays.source_line,
from active_stays($selection) as stays
inner join is_period_covered($selection) as known
    on stays.vtao_granted_on <= known.last_day
order by
    stays.vtao_granted_on,
    stays.scheme,
    stays.participant_id,
    stays.source_file,
    stays.source_line
