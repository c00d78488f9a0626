-- participants_by_target_group: how many took part in groups for each target group?
-- grain    one row per target group with an active stay in the period; a person with stays of two
--          is in both, so the persons can add up to more than all
-- params   $selection              struct     the filters
-- columns  target_group            varchar    of the group at the start; NONE: none
--          participants            bigint     active in the period               [persons]
--          participants_in_all     bigint     of all of these, each once         [persons]
--          participants_rate       double     participants / all                 [ratio]
--          stays                   bigint     active in the period               [stays]
-- source   participations, groups
select
    counts.part as target_group,
    counts.* exclude (part),
from people_counts($selection, 'target_group') as counts
order by
    target_group = 'NONE',
    target_group collate nb,
    target_group
