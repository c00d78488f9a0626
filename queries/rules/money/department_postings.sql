-- department_postings: the department's ledger lines of this load or the one before
-- grain    one row per line of the budget or the accounts
-- params   load                varchar        '' (this load) or 'previous_'
-- columns  family              varchar        budget, accounts
--          version             varchar        original, change; null: accounts
--          year                integer
--          period              integer
--          art                 varchar
--          function            varchar
--          amount_nok          decimal(18,2)  expense positive, income negative      [nok]
-- source   budget, accounts, department_responsibilities, each of that load
create macro department_postings(load) as table (
    with lines as (
        select
            *,
            'budget' as family,
        from query_table(load || 'budget')
        union all by name
        select
            *,
            'accounts' as family,
        from query_table(load || 'accounts')
    ),

    own as (
        select responsibility
        from query_table(load || 'department_responsibilities')
    )

    select
        family,
        version,
        year,
        period,
        art,
        function,
        amount_nok,
    from lines
    where not exists (from own)
        or responsibility in (select responsibility from own)
)
