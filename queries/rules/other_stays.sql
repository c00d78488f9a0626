-- other_stays: the stays that the chosen offices, benefits and ages leave out
-- grain    one row per stay of any scheme
-- params   offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]  under30, over30, NONE
-- columns  *                   all        columns of stays
-- source   stays; with chosen_stays of all schemes it makes up every stay
create macro other_stays(offices, benefits, ages) as table (
    select *
    from stays
    where not list_contains(offices, stays.nav_office)
        or not list_contains(benefits, stays.benefit)
        or not list_contains(ages, stays.age)
)
