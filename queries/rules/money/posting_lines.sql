-- posting_lines: the department's ledger, budget and accounts in one shape
-- grain    one row per budget line or booked amount that is the department's
-- params   none
-- columns  kind                varchar        original, change (budget) or actual (accounts)
--          year                integer
--          period              integer        1 to 13; null: a budget line for the whole year
--          side                varchar        expense (arts 10-15), income (16-19), else NONE
--          art_group           varchar        first two digits of the art
--          art                 varchar
--          art_text            varchar        null where the line has none, as all below that may
--          function            varchar        NONE where the line has none
--          function_text       varchar
--          project             varchar        NONE where the line has none
--          free_dim            varchar        NONE where the line has none
--          scheme              varchar
--          decided_on          date           budget only
--          line_no             varchar        number of a change line in the plan
--          text                varchar
--          is_counter_entry    boolean        VAT 14290/17290, depreciation 15900/19900
--          amount_nok          decimal(18,2)  expense positive, income negative      [nok]
--          source_file         varchar
--          source_line         bigint
-- source   budget, accounts, department_responsibilities (empty: every line is the department's)
create view posting_lines as
with ledger as (
    select * rename (version as kind)
    from budget
    union all by name
    select
        *,
        'actual' as kind,
    from accounts
)

select
    kind,
    year,
    period,
    case
        when left(art, 2) between '10' and '15' then 'expense'
        when left(art, 2) between '16' and '19' then 'income'
        else 'NONE'
    end as side,
    left(art, 2) as art_group,
    art,
    art_text,
    coalesce(function, 'NONE') as function,
    function_text,
    coalesce(project, 'NONE') as project,
    coalesce(free_dim, 'NONE') as free_dim,
    scheme,
    decided_on,
    line_no,
    text,
    art in ('14290', '17290', '15900', '19900') as is_counter_entry,
    amount_nok,
    columns('source_(file|line)'),
from ledger
where not exists (from department_responsibilities)
    or responsibility in (select responsibility from department_responsibilities)
