-- moves: where did the stays that ended lead?
-- grain    one row per scheme of an ended stay, kind and target
-- params   $selection          struct     the filters
-- columns  from_scheme         varchar    scheme code of the stay that ended
--          kind                varchar    scheme: another stay started within 60 days; continues:
--                                         the person goes on in a stay that began before; left:
--                                         neither
--          target              varchar    scheme code of that stay; for left the destination
--          ended_count         bigint     stays that ended so                               [stays]
--          from_total_count    bigint     all stays that ended in that scheme               [stays]
--          target_total_count  bigint     all stays that ended so, in any chosen scheme     [stays]
--          ended_rate          double     so / all of that scheme                           [ratio]
--          is_small_base       boolean    fewer than 20 ended in that scheme: no percent to rely on
-- source   next_stays, destination_kinds
select
    moved.scheme as from_scheme,
    moved.kind,
    moved.target,
    count(*) as ended_count,
    sum(count(*)) over of_scheme::bigint as from_total_count,
    sum(count(*)) over of_target::bigint as target_total_count,
    count(*) / sum(count(*)) over of_scheme as ended_rate,
    sum(count(*)) over of_scheme < 20 as is_small_base,
from next_stays($selection) as moved
left join destination_kinds as kinds
    on moved.target = kinds.destination and moved.kind = 'left'
group by
    moved.scheme,
    moved.kind,
    moved.target,
    kinds.place
window
    of_scheme as (partition by moved.scheme),
    of_target as (partition by moved.kind, moved.target)
order by
    moved.scheme collate nb,
    moved.scheme,
    list_position(['scheme', 'continues', 'left'], moved.kind),
    kinds.place,
    moved.target collate nb,
    moved.target
