-- chosen_postings: which ledger lines count, and in which column?
-- grain    one row per posting line of the period that counts; of a part of a year the lines of
--          its months, period 13 with December
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  *                     all            columns of posting_lines
--          last_booked           integer        last period of the year that counts
--          original_nok          decimal(18,2)  null: the year has no budget    [nok]
--          change_nok            decimal(18,2)  null: the year has no budget    [nok]
--          adjusted_nok          decimal(18,2)  original + change               [nok]
--          actual_nok            decimal(18,2)  null: the year has no accounts  [nok]
--          compared_nok          decimal(18,2)  actual; null: some chosen year has no budget
--                                               or no accounts                  [nok]
--          to_date_nok           decimal(18,2)  adjusted, of the periods up to last_booked (from
--                                               December: of all); null: some chosen year is
--                                               without it, see is_comparable_so_far [nok]
--          paired_adjusted_nok   decimal(18,2)  adjusted and actual of the years that have both,
--          paired_actual_nok     decimal(18,2)  to compare with each other; see is_paired  [nok]
-- source   posting_lines, ledger_years
create macro chosen_postings(selection, with_counter_entries) as table (
    with sorted as (
        select
            posting_lines.*,
            ledger_years.* exclude (year),
            if(posting_lines.kind = 'original', amount_nok, 0) as original_part,
            if(posting_lines.kind = 'change', amount_nok, 0) as change_part,
            if(posting_lines.kind = 'actual', amount_nok, 0) as actual_part,
        from posting_lines
        inner join ledger_years(selection) as ledger_years
            on posting_lines.year = ledger_years.year
        where
            (with_counter_entries or not posting_lines.is_counter_entry)
            and (posting_lines.kind <> 'actual' or posting_lines.period <= ledger_years.last_booked)
            and (
                selection['months'] is null
                or posting_lines.period between first_period and final_period
            )
    )

    select
        * exclude (
            original_part, change_part, actual_part, first_period, final_period, has_budget,
            has_both, is_whole_year, is_comparable, is_comparable_so_far, is_paired
        ),
        if(has_budget, original_part, null) as original_nok,
        if(has_budget, change_part, null) as change_nok,
        if(has_budget, original_part + change_part, null)::decimal(18, 2) as adjusted_nok,
        if(last_booked is not null, actual_part, null) as actual_nok,
        if(is_comparable, actual_part, null) as compared_nok,
        case
            when not is_comparable_so_far then null
            when is_whole_year or period <= last_booked then adjusted_nok
            else 0
        end as to_date_nok,
        if(is_paired, adjusted_nok, null) as paired_adjusted_nok,
        if(is_paired, actual_nok, null) as paired_actual_nok,
    from sorted
)
