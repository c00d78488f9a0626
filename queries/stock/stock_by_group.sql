-- stock_by_group: how many of each group were in, had a place and waited at each month's end?
-- grain    one row per month of the period and group with anybody in or waiting
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          counted_on          date       its last day; of a month under way that of the period
--          scheme              varchar
--          group_name          varchar    NONE: no group
--          persons_in          bigint     active that day [persons]; null: no export by then
--          places_occupied     double     by those whose group has places [places]; null: none has
--          waiting             bigint     referred and not started [stays]; null: no such day given
-- source   stock_by_month
select
    month,
    counted_on,
    scheme,
    part as group_name,
    persons_in,
    places_occupied::double as places_occupied,
    waiting,
from stock_by_month($selection, 'group_name')
order by month, scheme, group_name = 'NONE', group_name collate nb, group_name
