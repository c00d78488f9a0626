-- free_places: where is there a free place, and who waits for one?
-- grain    one row per group with places on the last day of the period (in the newest year that
--          is the extract date); all stays count, regardless of filters on persons
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          places              double     open that day                              [places]
--          occupied            double     shares of the stays active that day [places]; null: there
--                                         is no export of people
--          free                double     places not taken, never below 0 [places]; null likewise
--          waiting             bigint     stays waiting to start that name this group [stays];
--                                         null also: no day of referral is given
--          waiting_in_scheme   bigint     all that wait in the scheme, most name no group: repeated
--                                         on each of its groups, not to be added up [stays]; null
--                                         as waiting
--          free_on             date       the day it is about
-- source   groups, participations
select
    scheme,
    group_name,
    places::double as places,
    occupied::double as occupied,
    free::double as free,
    waiting,
    waiting_in_scheme,
    free_on,
from free_groups($selection)
order by scheme, group_name collate nb
