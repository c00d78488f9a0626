-- year_forecasts: what does each method forecast for the year's end, after each booked month?
-- grain    one row per year, booked month (1 to 12) and method
-- params   with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                  integer
--          period                bigint         forecast made when it is booked
--          method                varchar        remaining_budget: actual + the budget for the rest;
--                                               run_rate: actual / months * 12;
--                                               last_year_pattern: actual / last year's share of
--                                               its year by the same month
--          adjusted_nok          decimal(38,2)  the year's budget; null: none             [nok]
--          actual_to_date_nok    decimal(38,2)  since January                             [nok]
--          year_end_nok          decimal(38,2)  null: see reason                          [nok]
--          actual_nok            decimal(38,2)  what the year came to; null: not whole    [nok]
--          error_nok             decimal(38,2)  year end - what it came to                [nok]
--          error_percent         double         100 * error / what it came to       [percent]
--          reason                varchar        no_budget, budget_not_by_month, no_last_year (not
--                                               booked in full), no_pattern (last year's actual by
--                                               then, or in all, was not above 0)
-- source   month_sums
create macro year_forecasts(with_counter_entries) as table (
    with months as (
        select
            sums.*,
            before.actual_nok as before_nok,
            before.actual_to_date_nok as before_to_date_nok,
            coalesce(least(before_nok, before_to_date_nok) > 0, false) as has_pattern,
        from month_sums(with_counter_entries) as sums
        left join month_sums(with_counter_entries) as before
            on sums.year = before.year + 1 and sums.period = before.period
        where sums.period <= least(sums.last_booked, 12)
    )

    select
        year,
        period,
        unnest(['remaining_budget', 'run_rate', 'last_year_pattern']) as method,
        adjusted_nok,
        actual_to_date_nok,
        unnest([
            actual_to_date_nok + rest_nok,
            share_nok(actual_to_date_nok, 12, period),
            if(has_pattern, share_nok(actual_to_date_nok, before_nok, before_to_date_nok), null),
        ])::decimal(38, 2) as year_end_nok,
        actual_nok,
        (year_end_nok - actual_nok)::decimal(38, 2) as error_nok,
        100 * error_nok::double / nullif(abs(actual_nok), 0)::double as error_percent,
        unnest([
            if(not has_budget, 'no_budget', if(is_by_month, null, 'budget_not_by_month')),
            null,
            if(before_nok is null, 'no_last_year', if(has_pattern, null, 'no_pattern')),
        ]) as reason,
    from months
)
