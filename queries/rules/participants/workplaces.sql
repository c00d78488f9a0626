-- workplaces: since when has each host taken participants?
-- grain    one row per workplace
-- params   none
-- columns  workplace           varchar
--          first_used_on       date       first start there, in any scheme and year
-- source   stays
create view workplaces as
select
    workplace,
    min(started_on) as first_used_on,
from stays
where workplace is not null
group by workplace
