-- code_names: what is each accounting code called?
-- grain    one row per dimension and code that has a name
-- params   none
-- columns  dimension           varchar    art, function, project, free_dim, responsibility
--          code                varchar
--          name                varchar    of the municipality's own list; where that has none, the
--                                         newest text of any year on a ledger line
-- source   code_texts, posting_lines (the texts of arts and functions alone)
create view code_names as
with on_lines as (
    select
        unnest(['art', 'function']) as dimension,
        unnest([art, function]) as code,
        unnest([art_text, function_text]) as text,
        year,
        kind,
    from posting_lines
)

select
    dimension,
    code,
    text as name,
from code_texts
union all
select
    dimension,
    code,
    max_by(text, (year, kind, text)) as name,
from on_lines
where text is not null
    and (dimension, code) not in (
        select (listed.dimension, listed.code)
        from code_texts as listed
    )
group by dimension, code
