-- sourced_postings: the ledger lines that count, with their line in the export
-- grain    one row per row of chosen_postings
-- params   chosen_years          integer[]   calendar years
--          until_day             date        null: whole years; see ledger_years
--          with_counter_entries  boolean     false: without VAT and depreciation
-- columns  *                     all         columns of chosen_postings, but function_text
--          art_text              varchar
--          text                  varchar
--          line_no               varchar     number of a change line in the plan
--          source_file           varchar
--          source_line           bigint
-- source   chosen_postings, budget, accounts, department_responsibilities. What a posting counts
--          follows from what it is, so lines that are alike count alike.
create macro sourced_postings(chosen_years, until_day, with_counter_entries) as table (
    with ledger as (
        select
            *,
            version as kind
        from budget
        union all by name
        select
            *,
            'actual' as kind
        from accounts
    ),

    counted as (
        select distinct * exclude (function_text)
        from chosen_postings(chosen_years, until_day, with_counter_entries)
    )

    select
        counted.*,
        ledger.art_text,
        ledger.text,
        ledger.line_no,
        ledger.source_file,
        ledger.source_line,
    from ledger
    inner join counted
        on ledger.kind = counted.kind
            and ledger.year = counted.year
            and ledger.period is not distinct from counted.period
            and ledger.art = counted.art
            and coalesce(ledger.function, 'NONE') = counted.function
            and coalesce(ledger.project, 'NONE') = counted.project
            and coalesce(ledger.free_dim, 'NONE') = counted.free_dim
            and ledger.amount_nok = counted.amount_nok
    where not exists (from department_responsibilities)
        or ledger.responsibility in (select responsibility from department_responsibilities)
)
