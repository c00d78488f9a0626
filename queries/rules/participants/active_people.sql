-- active_people: what is known of the people with a chosen stay active in the period?
-- grain    one row per person
-- params   selection           struct     the filters
-- columns  participant_id      varchar
--          is_young            boolean    under 30 by one of the stays
--          stays               bigint     active ones                       [stays]
--          without_age         bigint     of them; so for the others        [stays]
--          without_office      bigint
--          without_benefit     bigint
-- source   active_stays
create macro active_people(selection) as table (
    select
        participant_id,
        bool_or(age = 'under30') as is_young,
        count(*) as stays,
        count(*) filter (age = 'NONE') as without_age,
        count(*) filter (nav_office = 'NONE') as without_office,
        count(*) filter (benefit = 'NONE') as without_benefit,
    from active_stays(selection)
    group by participant_id
)
