-- participants_by_gender: how many women took part, and how many men?
-- grain    one row per gender with an active stay in the period; a person with stays of two
--          is in both, so the persons can add up to more than all
-- params   $selection              struct     the filters
-- columns  gender                  varchar    woman, man, as exported, or NONE
--          participants            bigint     active in the period               [persons]
--          participants_in_all     bigint     of all of these, each once         [persons]
--          participants_rate       double     participants / all                 [ratio]
--          stays                   bigint     active in the period               [stays]
-- source   participations, groups
select
    counts.part as gender,
    counts.* exclude (part),
from people_counts($selection, 'gender') as counts
order by
    gender = 'NONE',
    list_position(['woman', 'man'], gender),
    gender
