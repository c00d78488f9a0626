-- forecast_postings: which ledger lines does a forecast start from?
-- grain    one row per ledger line; none where the method has no forecast
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
--          measure               varchar        forecast_remaining: booked, and the budget of the
--                                               periods after; their sum is the forecast;
--                                               forecast_run_rate: booked, times 12 / months;
--                                               forecast_pattern: booked, times what was booked
--                                               in all last year / what was booked by that month;
--                                               another measure, or null: no rows
-- columns  *                     all            columns of posting_lines
--          counts                decimal(18,2)  the amount                                [nok]
--          in_numerator          boolean        pattern: booked this year; else null
--          in_base               boolean        pattern: booked last year; else true
-- source   posting_lines, forecast_year, year_forecasts
create macro forecast_postings(selection, with_counter_entries, measure) as table (
    with asked as (
        select
            chosen.year,
            chosen.last_booked,
            said.method,
        from forecast_year(selection) as chosen
        inner join year_forecasts(with_counter_entries) as said
            on chosen.year = said.year and chosen.last_booked = said.period
        where said.year_end_nok is not null
            and said.method = case measure
                when 'forecast_remaining' then 'remaining_budget'
                when 'forecast_run_rate' then 'run_rate'
                when 'forecast_pattern' then 'last_year_pattern'
            end
    )

    select
        lines.*,
        lines.amount_nok as counts,
        if(method = 'last_year_pattern', lines.year = asked.year, null) as in_numerator,
        method <> 'last_year_pattern' or lines.year < asked.year as in_base,
    from posting_lines as lines
    inner join asked
        on lines.year = asked.year
            or (lines.year = asked.year - 1 and asked.method = 'last_year_pattern')
    where (with_counter_entries or not lines.is_counter_entry)
        and case
            when lines.year < asked.year then lines.kind = 'actual'
            when lines.kind = 'actual' then lines.period <= asked.last_booked
            else asked.method = 'remaining_budget' and lines.period > asked.last_booked
        end
)
