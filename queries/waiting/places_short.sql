-- places_short: how many more places would it take for all who wait?
-- grain    one row per scheme with places on the last day of the period
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          places              double     open that day                              [places]
--          free                double     places not taken [places]; null: no export of people
--          waiting             bigint     all that wait in the scheme [stays]; null: no day of
--                                         referral is given
--          waiting_over_year   bigint     of them for more than 365 days: probably withdrawn
--                                         [stays]; null likewise
--          places_short        double     all that wait, one place an inquiry, less the free ones;
--                                         never below 0          [places]; null: one of them is
--          places_short_recent double     the same without the long waits [places]; null likewise
--          short_in_all        double     of all these schemes together [places]; null: as one is
--          recent_in_all       double     the same without the long waits [places]; null likewise
--          free_on             date       the day it is about
-- source   groups, participations; all stays count, regardless of filters on persons, and all
--          target groups: most who wait name no group
with schemes as (
    select
        groups.scheme,
        sum(groups.places)::double as places,
        sum(groups.free)::double as free,
        any_value(groups.waiting_in_scheme) as waiting,
        any_value(groups.long_in_scheme) as waiting_over_year,
        any_value(groups.free_on) as free_on,
    from free_groups(struct_update($selection, target_groups := null)) as groups
    group by groups.scheme
)

select
    schemes.scheme,
    schemes.places,
    schemes.free,
    schemes.waiting,
    schemes.waiting_over_year,
    -- greatest() alone would make the unknown 0
    if(waiting < free, 0, waiting - free)::double as places_short,
    if(waiting - waiting_over_year < free, 0, waiting - waiting_over_year - free)::double
        as places_short_recent,
    if(count(*) over () = count(places_short) over (), sum(places_short) over (), null)
        as short_in_all,
    if(count(*) over () = count(places_short) over (), sum(places_short_recent) over (), null)
        as recent_in_all,
    schemes.free_on,
from schemes
order by schemes.scheme
