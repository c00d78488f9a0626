-- people_counts: how many took part, for each part of them?
-- grain    one row per part with an active stay in the period; a person with stays of two parts is
--          in both, so the persons can add up to more than all
-- params   selection               struct     the filters
--          part_of                 varchar    what the parts are of: gender, target_group
-- columns  part                    varchar    the value of that column; NONE where unknown
--          participants            bigint     active in the period               [persons]
--          participants_in_all     bigint     of every part, each once           [persons]
--          participants_rate       double     participants / all                 [ratio]
--          stays                   bigint     active in the period               [stays]
-- source   active_stays
create macro people_counts(selection, part_of) as table (
    with active as (
        select
            participant_id,
            case part_of
                when 'gender' then gender
                when 'target_group' then target_group
            end as part,
        from active_stays(selection)
    ),

    in_all as (
        select count(distinct active.participant_id) as participants_in_all,
        from active
    )

    select
        active.part,
        count(distinct active.participant_id) as participants,
        in_all.participants_in_all,
        participants / in_all.participants_in_all as participants_rate,
        count(*) as stays,
    from active
    cross join in_all
    group by active.part, in_all.participants_in_all
)
