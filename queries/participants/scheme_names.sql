-- scheme_names: what was each scheme called?
-- grain    one row per scheme
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          name                varchar    in force at the end of the period; where
--                                         none was, the newest name
--          kind                varchar    group, placement, course, clarification, practice; the
--                                         newest given; null: none given
--          is_sensitive        boolean    the name alone is health data
-- source   schemes
with names as (
    select
        schemes.*,
        coalesce(schemes.valid_from, date '0001-01-01') as named_from,
        last_day(
            make_date(
                list_max($selection['years']),
                coalesce(list_max($selection['months']::integer[]), 12),
                1
            )
        ) as day,
    from schemes
)

select
    names.scheme,
    coalesce(
        arg_max(names.name, names.named_from) filter (
            where names.day between names.named_from and coalesce(names.valid_to, names.day)
        ),
        arg_max(names.name, names.named_from)
    ) as name,
    arg_max(names.kind, names.named_from) as kind,
    coalesce(bool_or(names.is_sensitive), false) as is_sensitive,
from names
group by names.scheme
order by names.scheme
