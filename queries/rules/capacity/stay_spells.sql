-- stay_spells: when did each stay of the chosen persons take a place in a chosen group?
-- grain    one row per stay and run of days in the period on which it was active and held a place,
--          and its group had the same places, more than 0
-- params   selection           struct     the filters
-- columns  *                   all            columns of stays, but for target_group
--          first_day           date
--          spell_ends_on       date           last day of the run; last_day is the stay's
--          days                bigint
--          target_group        varchar        of the group on these days
--          places              decimal(18,4)  of the group on these days
-- source   chosen_place_users, place_spells
create macro stay_spells(selection) as table (
    with spells as (
        select
            stays.* replace (spells.target_group as target_group),
            greatest(stays.started_on, spells.first_day) as first_day,
            least(stays.last_place_day, spells.last_day) as spell_ends_on,
            spells.places,
        from chosen_place_users(selection) as stays
        inner join place_spells(selection) as spells
            on stays.scheme = spells.scheme
                and stays.group_name = spells.group_name
                and stays.started_on <= least(spells.last_day, stays.last_place_day)
                and stays.last_place_day >= spells.first_day
    )

    select
        *,
        spell_ends_on - first_day + 1 as days,
    from spells
)
