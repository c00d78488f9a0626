-- scheme_kinds: what kind of offer is each scheme?
-- grain    one row per scheme
-- params   none
-- columns  scheme              varchar
--          kind                varchar    group, placement, course, clarification, practice; the
--                                         newest given
--          is_course           boolean    a course, or start-up and clarification: both have a
--                                         first period that some stay beyond
--          first_name          varchar    the first it had
--          has_standard        boolean    some row of it has the weeks of the first period
-- source   schemes
create view scheme_kinds as
select
    scheme,
    arg_max(kind, coalesce(valid_from, date '0001-01-01')) as kind,
    coalesce(
        arg_max(kind, coalesce(valid_from, date '0001-01-01')) in ('course', 'clarification'), false
    ) as is_course,
    arg_min(name, coalesce(valid_from, date '0001-01-01')) as first_name,
    count(standard_weeks) > 0 as has_standard,
from schemes
group by scheme
