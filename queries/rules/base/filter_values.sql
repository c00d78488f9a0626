-- filter_values: every value in the rows, for each filter
-- grain    one row per filter and value
-- params   none
-- columns  filter              varchar    year, scheme, office, benefit, age
--          value               varchar    NONE: some row has no value, or no stay
-- source   data_years, schemes, groups, stays, attendance
create view filter_values as
with coded as (
    select schemes.scheme from schemes
    union
    select groups.scheme from groups
    union
    select stays.scheme from stays
    union
    select attendance.scheme from attendance
),

persons as (
    select distinct
        stays.nav_office,
        stays.benefit,
        stays.age,
    from stays
    union
    select
        'NONE' as nav_office,
        'NONE' as benefit,
        'NONE' as age,
    where
        exists (
            select 1
            from attendance
            where attendance.stay_no is null
        )
)

select
    'year' as filter,
    data_years.year::varchar as value,
from data_years
union all
select
    'scheme' as filter,
    coded.scheme as value,
from coded
union
select
    unnest(['office', 'benefit', 'age']) as filter,
    unnest([persons.nav_office, persons.benefit, persons.age]) as value,
from persons
