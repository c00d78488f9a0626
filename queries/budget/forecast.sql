-- forecast: where does the year end, by each of three methods?
-- grain    one row per method, when exactly one chosen year is booked in part (or, where none is,
--          exactly one has a budget and no accounts yet); else none
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        last booked month; null: no accounts yet
--          method                 varchar        remaining_budget, run_rate, last_year_pattern;
--                                                see year_forecasts
--          actual_to_date_nok     decimal(38,2)  booked since January                     [nok]
--          rest_nok               decimal(38,2)  what the method expects from then on     [nok]
--          year_end_nok           decimal(38,2)  actual to date + rest; null: see reason [nok]
--          adjusted_nok           decimal(38,2)  the year's budget; null: none            [nok]
--          deviation_nok          decimal(38,2)  adjusted - year end; null: one is unknown [nok]
--          reason                 varchar        no_months (nothing booked), no_budget,
--                                                budget_not_by_month, no_last_year, no_pattern
--          last_year_end_nok      decimal(38,2)  the same forecast last year; null: error_reason
--          last_year_actual_nok   decimal(38,2)  what that year came to; null: not whole  [nok]
--          error_nok              decimal(38,2)  last year end - last year actual         [nok]
--          error_percent          double         100 * error / last year actual       [percent]
--          error_reason           varchar        as reason, of last year; no_year_before
-- source   year_forecasts, forecast_year
with methods as (
    select
        asked.*,
        unnest(['remaining_budget', 'run_rate', 'last_year_pattern']) as method,
    from forecast_year($selection) as asked
)

select
    methods.year,
    methods.last_booked::integer as period,
    methods.method,
    now.actual_to_date_nok,
    (now.year_end_nok - now.actual_to_date_nok)::decimal(38, 2) as rest_nok,
    now.year_end_nok,
    sums.adjusted_nok,
    (sums.adjusted_nok - now.year_end_nok)::decimal(38, 2) as deviation_nok,
    if(methods.last_booked is null, 'no_months', now.reason) as reason,
    if(before.actual_nok is null, null, before.year_end_nok) as last_year_end_nok,
    before.actual_nok as last_year_actual_nok,
    before.error_nok,
    before.error_percent,
    case
        when methods.last_booked is null then 'no_months'
        when before.actual_nok is null then 'no_last_year'
        when before.reason = 'no_last_year' then 'no_year_before'
        else before.reason
    end as error_reason,
from methods
left join month_sums($with_counter_entries) as sums
    on methods.year = sums.year and sums.period = 1
left join year_forecasts($with_counter_entries) as now
    on methods.year = now.year
        and methods.last_booked = now.period and methods.method = now.method
left join year_forecasts($with_counter_entries) as before
    on methods.year = before.year + 1
        and methods.last_booked = before.period and methods.method = before.method
order by list_position(['remaining_budget', 'run_rate', 'last_year_pattern'], methods.method)
