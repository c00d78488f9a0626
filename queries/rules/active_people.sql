-- active_people: of the people with a chosen stay active in the period, what is known?
-- grain    one row per person
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  participant_id      varchar
--          is_young            boolean    under 30 by one of the stays
--          has_age             boolean    one of the stays tells; so for the others
--          has_office          boolean
--          has_benefit         boolean
-- source   active_stays
create macro active_people(years, schemes, offices, benefits, ages, until) as table (
    select
        participant_id,
        bool_or(age = 'under30') as is_young,
        bool_or(age <> 'NONE') as has_age,
        bool_or(nav_office <> 'NONE') as has_office,
        bool_or(benefit <> 'NONE') as has_benefit,
    from active_stays(years, schemes, offices, benefits, ages, until)
    group by participant_id
)
