-- closest_forecast: which method forecasts the end of the year under way, and what does it say?
-- grain    one row, or none: no year is under way, or no method has a forecast
-- params   selection             struct         the filters; see forecast_year
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                  integer
--          last_booked           integer        1 to 11
--          method                varchar        the least off at the same month last year; where
--                                               none can be tried the first of year_forecasts
--          year_end_nok          decimal(38,2)  what it forecasts                         [nok]
-- source   forecast_year, year_forecasts
create macro closest_forecast(selection, with_counter_entries) as table (
    select
        asked.year,
        asked.last_booked,
        said.method,
        said.year_end_nok,
    from forecast_year(selection) as asked
    inner join year_forecasts(with_counter_entries) as said
        on asked.year = said.year and asked.last_booked = said.period
    left join year_forecasts(with_counter_entries) as before
        on said.year = before.year + 1
            and said.period = before.period and said.method = before.method
    where said.year_end_nok is not null
    order by
        abs(before.error_percent) nulls last,
        list_position(['remaining_budget', 'run_rate', 'last_year_pattern'], said.method)
    limit 1
)
