-- way_rows: who left by a way, or by one step of it?
-- grain    one row per exit
-- params   $selection          struct     the filters; schemes: ways through one of them
--          $step               varchar    only the ways with this in them: '10 → 20', '20 →
--                                         work', 'work'; null: all
-- columns  participant_id      varchar    a pseudonym
--          way                 varchar    scheme codes in the order the stays ended, ' → ' between
--          started_on          date       of the stay they left from
--          ended_on            date
--          destination         varchar    unknown where not given
--          status_6m           varchar    as destination, 6 months after the end
--          status_12m          varchar    as destination, 12 months after the end
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
-- source   pathways
select
    participant_id,
    array_to_string(passed, ' → ') as way,
    started_on,
    ended_on,
    coalesce(destination, 'unknown') as destination,
    status_6m,
    status_12m,
    source_file,
    source_line,
from pathways($selection)
where
    $step is null
    or contains(' → ' || way || ' → ' || went || ' → ', ' → ' || $step || ' → ')
order by
    ended_on,
    participant_id,
    source_line
