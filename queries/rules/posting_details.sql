-- posting_details: the department's ledger lines with what else they tell
-- grain    one row per budget line or booked amount that is the department's
-- params   none
-- columns  kind                varchar        original, change (budget) or actual (accounts)
--          year                integer
--          period              integer        1 to 13; null: a budget line for the whole year
--          art                 varchar
--          art_text            varchar        null where the line has none, as the next four
--          scheme              varchar
--          decided_on          date           budget only
--          line_no             varchar
--          text                varchar
--          is_counter_entry    boolean        VAT 14290/17290, depreciation 15900/19900
--          amount_nok          decimal(18,2)  expense positive, income negative      [nok]
-- source   budget, accounts, department_responsibilities (empty: every line is the department's);
--          the same lines as posting_lines
create view posting_details as
with ledger as (
    select
        *,
        version as kind,
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
    art,
    art_text,
    scheme,
    decided_on,
    line_no,
    text,
    art in ('14290', '17290', '15900', '19900') as is_counter_entry,
    amount_nok,
from ledger
where
    not exists (from department_responsibilities)
    or responsibility in (select responsibility from department_responsibilities)
