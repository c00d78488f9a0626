-- way_steps: by which schemes did those who left go, and where to?
-- grain    one row per step of the ways, and what it went from and to
-- params   $selection          struct     the filters; schemes: ways through one of them
-- columns  step                integer    3: from the last scheme out; 2: to the last scheme from
--                                         the one before; 1: to that one; earlier ones are left out
--          source              varchar    scheme code
--          target              varchar    scheme code; of step 3: work (ordinary or subsidised),
--                                         education, other, unknown
--          exits_count         bigint     exits whose way went so                        [exits]
--          source_total_count  bigint     all whose way went from there in this step     [exits]
--          target_total_count  bigint     all whose way went there in this step          [exits]
--          exits_rate          double     so / all from there                            [ratio]
--          is_small_base       boolean    fewer than 20 from there: no percent to rely on
-- source   pathways
with steps as (
    select
        unnest([1, 2, 3]) as step,
        unnest([passed[-3], passed[-2], passed[-1]]) as source,
        unnest([passed[-2], passed[-1], went]) as target,
    from pathways($selection)
)

select
    step,
    source,
    target,
    count(*) as exits_count,
    sum(count(*)) over (partition by step, source)::bigint as source_total_count,
    sum(count(*)) over (partition by step, target)::bigint as target_total_count,
    count(*) / sum(count(*)) over (partition by step, source) as exits_rate,
    sum(count(*)) over (partition by step, source) < 20 as is_small_base,
from steps
where source is not null
group by
    step,
    source,
    target
order by
    step,
    source collate nb,
    source,
    list_position(['work', 'education', 'other', 'unknown'], target),
    target collate nb,
    target
