-- newest_spell_of_person: which spell represents each person that had a place?
-- grain    one row per person: of the spells the one that began last
-- params   selection           struct     the filters
-- columns  *                   all        columns of stay_spells
-- source   stay_spells
create macro newest_spell_of_person(selection) as table (
    with numbered as (
        select
            *,
            row_number() over (
                partition by participant_id
                order by first_day desc, source_file asc, source_line asc
            ) as place,
        from stay_spells(selection)
    )

    select * exclude (place)
    from numbered
    where place = 1
)
