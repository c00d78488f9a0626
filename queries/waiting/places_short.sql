-- places_short: how many more places would it take for all who wait?
-- grain    one row per scheme with places on the last day of the period
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          places              double     open that day                              [places]
--          free                double     places not taken [places]; null: no export of people
--          waiting             bigint     all that wait in the scheme [stays]; null: no day of
--                                         referral is given
--          places_short        double     waiting, one place an inquiry, less the free ones; never
--                                         below 0                [places]; null: one of them is
--          short_in_all        double     of all these schemes together [places]; null: as one is
--          free_on             date       the day it is about
-- source   groups, participations; all stays count, regardless of filters on persons, and all
--          target groups: most who wait name no group
with schemes as (
    select
        groups.scheme,
        sum(groups.places)::double as places,
        sum(groups.free)::double as free,
        any_value(groups.waiting_in_scheme) as waiting,
        any_value(groups.free_on) as free_on,
    from free_groups(struct_update($selection, target_groups := null)) as groups
    group by groups.scheme
)

select
    schemes.scheme,
    schemes.places,
    schemes.free,
    schemes.waiting,
    -- greatest() alone would make the unknown 0
    if(waiting < free, 0, waiting - free)::double as places_short,
    if(count(*) over () = count(places_short) over (), sum(places_short) over (), null)
        as short_in_all,
    schemes.free_on,
from schemes
order by schemes.scheme
