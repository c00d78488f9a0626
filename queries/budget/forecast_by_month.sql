-- forecast_by_month: what would each method have forecast, month by month, in a finished year?
-- grain    one row per chosen year that is booked in full, month and method
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        1 to 12: the forecast when this month is booked
--          method                 varchar        remaining_budget, run_rate, last_year_pattern;
--                                                see year_forecasts
--          year_end_nok           decimal(38,2)  without budget changes decided later; null: see
--                                                reason                                   [nok]
--          actual_nok             decimal(38,2)  what the year came to                    [nok]
--          error_nok              decimal(38,2)  year end - actual: above 0 too much      [nok]
--          error_percent          double         100 * error / actual                 [percent]
--          reason                 varchar        no_budget, budget_not_by_month, no_last_year,
--                                                no_pattern; null: there is a forecast
-- source   year_forecasts, ledger_parts; a year cut by $until is not finished; the
--          forecast is of the year, whatever part of it is chosen
select
    forecasts.year,
    forecasts.period::integer as period,
    forecasts.method,
    forecasts.year_end_nok,
    forecasts.actual_nok,
    forecasts.error_nok,
    forecasts.error_percent,
    forecasts.reason,
from year_forecasts($with_counter_entries) as forecasts
inner join ledger_parts($selection, null) as chosen
    on forecasts.year = chosen.year and chosen.is_whole_year
order by
    forecasts.year,
    forecasts.period,
    list_position(['remaining_budget', 'run_rate', 'last_year_pattern'], forecasts.method)
