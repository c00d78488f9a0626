-- chosen_postings: which ledger lines count, and in which column?
-- grain    one row per posting line of the chosen years that counts
-- params   chosen_years          integer[]      calendar years
--          until_day             date           null: whole years; see ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  *                     all            columns of posting_lines
--          last_booked           integer        last period of the year that counts
--          original_nok          decimal(18,2)  null: the year has no budget    [nok]
--          change_nok            decimal(18,2)  null: the year has no budget    [nok]
--          adjusted_nok          decimal(18,2)  original + change               [nok]
--          actual_nok            decimal(18,2)  null: the year has no accounts  [nok]
--          compared_nok          decimal(18,2)  actual; null: some chosen year has no budget
--                                               or no accounts                  [nok]
-- source   posting_lines, ledger_years
create macro chosen_postings(chosen_years, until_day, with_counter_entries) as table (
    with sorted as (
        select
            posting_lines.*,
            ledger_years.last_booked,
            ledger_years.has_budget,
            ledger_years.is_comparable,
            if(posting_lines.kind = 'original', amount_nok, 0) as original_part,
            if(posting_lines.kind = 'change', amount_nok, 0) as change_part,
            if(posting_lines.kind = 'actual', amount_nok, 0) as actual_part,
        from posting_lines
        inner join ledger_years(chosen_years, until_day) as ledger_years
            on posting_lines.year = ledger_years.year
        where
            (with_counter_entries or not posting_lines.is_counter_entry)
            and (posting_lines.kind <> 'actual' or posting_lines.period <= ledger_years.last_booked)
    )

    select
        * exclude (has_budget, is_comparable, original_part, change_part, actual_part),
        if(has_budget, original_part, null) as original_nok,
        if(has_budget, change_part, null) as change_nok,
        if(has_budget, original_part + change_part, null)::decimal(18, 2) as adjusted_nok,
        if(last_booked is not null, actual_part, null) as actual_nok,
        if(is_comparable, actual_part, null) as compared_nok,
    from sorted
)
