-- chosen_stays: the stays of the chosen schemes and persons, in any year
-- grain    one row per stay
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   stays
create macro chosen_stays(selection) as table (
    select *
    from stays
    where list_contains(selection['schemes'], stays.scheme)
        and is_chosen_person(selection)
)
