-- moves_in_short: where did the ended stays lead, in few words?
-- grain    one row per scheme in which a stay ended, and kind and target that occurs
-- params   $years              integer[]  calendar years
--          $schemes            varchar[]  scheme codes
--          $offices            varchar[]  NAV offices; NONE: unknown
--          $benefits           varchar[]  benefit codes; NONE: unknown
--          $ages               varchar[]  under30, over30; NONE: unknown
--          $until              date       cut the period here; null: at the extract date
-- columns  from_scheme         varchar    scheme code of the stay that ended
--          kind                varchar    as in moves
--          target              varchar    scheme code; of left: work (ordinary or subsidised),
--                                         education, other, unknown
--          ended_count         bigint     stays that ended so                             [stays]
--          from_total_count    bigint     all stays that ended in that scheme             [stays]
--          target_total_count  bigint     all stays that ended so, from any chosen scheme [stays]
--          ended_rate          double     ended / all of the scheme                       [ratio]
-- source   next_stays, destination_kinds
with moved as (
    select
        stays.scheme as from_scheme,
        stays.kind,
        case
            when stays.kind <> 'left' then stays.target
            when kinds.is_work then 'work'
            when kinds.is_education then 'education'
            when kinds.is_unknown then 'unknown'
            else 'other'
        end as target,
    from next_stays($years, $schemes, $offices, $benefits, $ages, $until) as stays
    left join destination_kinds as kinds
        on stays.target = kinds.destination and stays.kind = 'left'
)

select
    moved.from_scheme,
    moved.kind,
    moved.target,
    count(*) as ended_count,
    sum(count(*)) over (partition by moved.from_scheme)::bigint as from_total_count,
    sum(count(*)) over (partition by moved.kind, moved.target)::bigint as target_total_count,
    count(*) / sum(count(*)) over (partition by moved.from_scheme) as ended_rate,
from moved
group by
    moved.from_scheme,
    moved.kind,
    moved.target
order by
    moved.from_scheme,
    list_position(['scheme', 'continues', 'left'], moved.kind),
    list_position(['work', 'education', 'other', 'unknown'], moved.target),
    moved.target
