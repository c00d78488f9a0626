-- is_chosen_person: does a stay's person fit the filters that are about persons?
-- grain    one value
-- params   selection           struct     the filters
--          person              struct     a row of stays; null, as a column of it: NONE
-- columns  is_chosen_person    boolean
-- source   none
create macro is_chosen_person(selection, person) as (
    list_contains(selection['offices'], coalesce(person['nav_office'], 'NONE'))
    and list_contains(selection['benefits'], coalesce(person['benefit'], 'NONE'))
    and list_contains(selection['ages'], coalesce(person['age'], 'NONE'))
)
