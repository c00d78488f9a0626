-- is_everybody: are all people chosen, the unknown ones too?
-- grain    one value: true or false
-- params   offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
-- columns  is_everybody        boolean
-- source   stays
create macro is_everybody(offices, benefits, ages) as (
    list_contains(offices, 'NONE')
    and list_contains(benefits, 'NONE')
    and list_contains(ages, 'NONE')
    and not exists (
        select 1
        from stays
        where not list_contains(offices, stays.nav_office)
            or not list_contains(benefits, stays.benefit)
            or not list_contains(ages, stays.age)
    )
)
