-- chosen_stays: the stays of the chosen schemes, offices, benefits and ages, in any year
-- grain    one row per stay
-- params   schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]  under30, over30, NONE
-- columns  *                   all        columns of stays
-- source   stays
create macro chosen_stays(schemes, offices, benefits, ages) as table (
    select *
    from stays
    where list_contains(schemes, stays.scheme)
        and list_contains(offices, stays.nav_office)
        and list_contains(benefits, stays.benefit)
        and list_contains(ages, stays.age)
)
