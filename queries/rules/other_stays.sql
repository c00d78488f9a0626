-- other_stays: the stays that the chosen offices, benefits and ages leave out
-- grain    one row per stay of any scheme
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
-- source   stays; with chosen_stays of all schemes it makes up every stay
create macro other_stays(selection) as table (
    select *
    from stays
    where not list_contains(selection['offices'], stays.nav_office)
        or not list_contains(selection['benefits'], stays.benefit)
        or not list_contains(selection['ages'], stays.age)
)
