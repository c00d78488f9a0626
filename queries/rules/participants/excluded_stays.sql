-- excluded_stays: the stays that the filters on persons leave out
-- grain    one row per stay of any scheme
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   stays; with chosen_stays of all schemes it makes up every stay
create macro excluded_stays(selection) as table (
    select *
    from stays
    where not is_chosen_person(selection)
)
