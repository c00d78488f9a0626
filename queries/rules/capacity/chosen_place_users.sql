-- chosen_place_users: the stays that may use the places of the chosen groups
-- grain    one row per stay of the chosen schemes and persons, whatever its target group: on each
--          day its place has the target group that the group has that day
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   stays
create macro chosen_place_users(selection) as table (
    select *
    from stays
    where list_contains(selection['schemes'], stays.scheme)
        and is_chosen_place_user(selection)
)
