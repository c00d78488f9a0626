-- choices: what can be chosen in each filter?
-- grain    one row per filter and value
-- params   none
-- columns  filter              varchar    its code, as in filters.toml
--          value               varchar    what the filter takes; NONE: unknown
--          label               varchar    a scheme's newest name; else the value
--          sort_order          bigint     place within the filter; NONE comes last
-- source   filter_values, schemes
with names as (
    select
        schemes.scheme,
        arg_max(schemes.name, coalesce(schemes.valid_from, date '0001-01-01')) as name,
    from schemes
    group by schemes.scheme
),

labelled as (
    select
        filter_values.filter,
        filter_values.filter_no,
        filter_values.value,
        coalesce(names.name, filter_values.value) as label,
    from filter_values
    left join names
        on filter_values.value = names.scheme
            and filter_values.filter = 'scheme'
)

select
    labelled.filter,
    labelled.value,
    labelled.label,
    row_number() over (
        partition by labelled.filter
        order by
            labelled.value = 'NONE',
            list_position(['under30', 'over30', 'woman', 'man'], labelled.value),
            labelled.label collate nb,
            labelled.value
    ) as sort_order,
from labelled
order by labelled.filter_no, sort_order
