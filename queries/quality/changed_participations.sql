-- changed_participations: which stays differ from the load before?
-- grain    one row per stay added or removed, and per value of a stay that has changed; none when
--          there is no earlier load
-- params   none
-- columns  change              varchar    added, removed, changed
--          source_file         varchar    of this load; of the load before when removed
--          source_line         bigint     its line there, the first is 1
--          participant_id      varchar    a pseudonym
--          scheme              varchar
--          group_name          varchar    null: none given
--          started_on          date       null: not started
--          column_name         varchar    the value that differs; null: the whole line
--          before              varchar    null: empty, or the whole line
--          after               varchar    the same
-- source   changed_stays
with told as (
    unpivot (
        select
            stay,
            is_after,
            columns(* exclude (stay, is_after, change, source_file, source_line))::varchar,
        from changed_stays
        where change = 'changed'
    )
    on columns(* exclude (stay, is_after))
    into name column_name value told
),

differing as (
    select
        stay,
        column_name,
        max(told) filter (where not is_after) as before,
        max(told) filter (where is_after) as after,
    from told
    group by all
    having before is distinct from after
)

select
    stays.change,
    stays.source_file,
    stays.source_line,
    stays.participant_id,
    stays.scheme,
    stays."group" as group_name,
    stays.started_on,
    differing.column_name,
    differing.before,
    differing.after,
from changed_stays as stays
left join differing on stays.stay = differing.stay
where stays.is_after or stays.change = 'removed'
order by stays.change, stays.source_file, stays.source_line, differing.column_name
