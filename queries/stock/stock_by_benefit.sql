-- stock_by_benefit: how many of each benefit were in, had a place and waited at each month's end?
-- grain    one row per month of the period and benefit with anybody in or waiting
-- params   $selection          struct     the filters
-- columns  month               date       first day of the month
--          counted_on          date       its last day; of a month under way that of the period
--          benefit             varchar    NONE where unknown
--          persons_in          bigint     active that day [persons]; null: no export by then
--          places_occupied     double     by those whose group has places [places]; null: none has
--          waiting             bigint     referred and not started [stays]; null: no such day given
-- source   stock_by_month
select
    month,
    counted_on,
    part as benefit,
    persons_in,
    places_occupied::double as places_occupied,
    waiting,
from stock_by_month($selection, 'benefit')
order by month, benefit
