-- is_chosen_person: does a stay's person fit the filters that are about persons?
-- grain    one value for each row of stays, which the caller reads under that name; a row without
--          any stay counts as NONE in each filter
-- params   selection           struct     the filters
-- columns  is_chosen_person    boolean
-- source   stays, as in is_chosen_place_user; and the target group of the stay
create macro is_chosen_person(selection) as (
    is_chosen_place_user(selection)
    and is_chosen_target_group(
        selection['target_groups'], coalesce(stays.target_group, 'NONE')
    )
)
