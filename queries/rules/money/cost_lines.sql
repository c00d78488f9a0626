-- cost_lines: which booked amounts are cost, and of which scheme?
-- grain    one row per booked amount of the period
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: VAT and depreciation are 0
-- columns  scheme                varchar        null: the line carries none
--          nok                   decimal(18,2)  net                                       [nok]
-- source   posting_lines, ledger_years
create macro cost_lines(selection, with_counter_entries) as table (
    select
        lines.scheme,
        if(with_counter_entries or not lines.is_counter_entry, amount_nok, 0)::decimal(18, 2)
            as nok,
    from posting_lines as lines
    inner join ledger_years(selection) as chosen
        on lines.year = chosen.year
            and lines.period between chosen.first_period and chosen.last_booked
    where lines.kind = 'actual'
)
