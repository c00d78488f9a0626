-- measure_postings: which ledger lines does a measure of the budget count, and as how much?
-- grain    one row per line that takes part
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
--          measure               varchar        another measure, or null: no rows
-- columns  *                     all            columns of chosen_postings
--          counts                decimal(18,2)  null: unknown                        [nok]
--          in_numerator          boolean        null: not a percent, or unknown
--          in_base               boolean
-- source   chosen_postings
create macro measure_postings(selection, with_counter_entries, measure) as table (
    with asked as (
        select
            if(measure[:7] in ('expense', 'income_'), rtrim(measure[:7], '_'), 'net') as side,
            regexp_replace(measure, '^(expense|income|budget)_', '') as name,
    ),

    counted as (
        select
            lines.*,
            contains(name, 'percent') as is_percent,
            contains(name, 'to_date') as is_to_date,
            if(is_to_date, to_date_nok, adjusted_nok) as budget_nok,
            case
                when name in ('original', 'change') then amount_nok
                when name = 'adjusted' then adjusted_nok
                when name = 'to_date' then to_date_nok
                when name = 'actual' then actual_nok
                when contains(name, 'deviation') then budget_nok - compared_nok
                when lines.kind = 'actual' then compared_nok
                else budget_nok
            end::decimal(18, 2) as counts,
        from chosen_postings(selection, with_counter_entries) as lines
        inner join asked
            on asked.side in ('net', lines.side)
        where case
                when name in ('original', 'change', 'actual') then lines.kind = name
                when name in ('adjusted', 'to_date') then lines.kind <> 'actual'
                else regexp_full_match(name, '(deviation|spend)(_to_date)?(_percent)?')
            end
    )

    select
        counted.*,
        if(is_percent and compared_nok is not null, kind = 'actual', null) as in_numerator,
        not is_percent or kind <> 'actual' as in_base,
    from counted
    -- a budget line of a month that is not booked is not in the budget to date
    where not is_to_date or counts is null or counts <> 0 or amount_nok = 0
)
