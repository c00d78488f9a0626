-- waiting_rows: who is waiting to start, the longest wait first?
-- grain    one row per stay referred by the last day of the period, not started by then and not
--          withdrawn before it
-- params   $selection          struct     the filters
-- columns  participant_id      varchar       a pseudonym
--          scheme              varchar
--          group_name          varchar       null: no group given
--          nav_office          varchar       null: unknown
--          benefit             varchar       null: unknown; none: has no benefit
--          referred_on         date
--          offered_on          date          null: no offer yet
--          waited_days         bigint        from referral to the last day of the period   [days]
--          source_file         varchar       the export with the row
--          source_line         bigint        its line there, the first is 1
-- source   participations
select
    participant_id,
    scheme,
    nullif(group_name, 'NONE') as group_name,
    nullif(nav_office, 'NONE') as nav_office,
    nullif(benefit, 'NONE') as benefit,
    referred_on,
    offered_on,
    waited_days,
    source_file,
    source_line,
from waiting_stays($selection)
order by referred_on, scheme, participant_id, source_file, source_line
