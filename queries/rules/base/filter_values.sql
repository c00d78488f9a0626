-- filter_values: every value that stands in the rows, for each filter
-- grain    one row per filter and value
-- params   none
-- columns  filter              varchar    its code, as in filters.toml
--          filter_no           integer    its place among them, from 1
--          value               varchar    NONE: some row tells nothing, or has no stay
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
        stays.gender,
        stays.target_group,
    from stays
    union all by name
    select distinct null as nav_office
    from attendance
    where attendance.stay_no is null
)

select
    'year' as filter,
    1 as filter_no,
    data_years.year::varchar as value,
from data_years
union all
select
    'scheme' as filter,
    2 as filter_no,
    coded.scheme as value,
from coded
union
select
    unnest(['office', 'benefit', 'age', 'gender', 'target_group']) as filter,
    unnest(range(3, 8)) as filter_no,
    coalesce(unnest([nav_office, benefit, age, gender, target_group]), 'NONE') as value,
from persons
union
select
    'target_group' as filter,
    7 as filter_no,
    target_group_code(groups.target_group) as value,
from groups
