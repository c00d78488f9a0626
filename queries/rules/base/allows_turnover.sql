-- allows_turnover: may persons per place be given?
-- grain    one row
-- params   selection           struct     the filters
-- columns  is_known            boolean    the export of people covers the period
--          is_of_all           boolean    no stay of the chosen schemes is left out by a filter on
--                                         persons: the places belong to all who may use them
--          is_told             boolean    the export covers it, none is left out but by the target
--                                         group, which the places follow, and the period is one
--                                         calendar year: persons add up over years, places do not
-- source   is_period_covered, stays, period
create macro allows_turnover(selection) as table (
    with people as (
        select
            coalesce(bool_and(is_chosen_person(selection)), true) as is_of_all,
            coalesce(bool_and(is_chosen_place_user(selection)), true) as is_of_groups,
        from stays
        where list_contains(selection['schemes'], stays.scheme)
    ),

    chosen as (
        select count(*) = 1 as is_one_year,
        from period(selection)
    )

    select
        known.is_known,
        people.is_of_all,
        known.is_known and people.is_of_groups and chosen.is_one_year as is_told,
    from is_period_covered(selection) as known
    cross join people
    cross join chosen
)
