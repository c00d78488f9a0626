-- figures_money: what came back as refund, and where does the year end?
-- grain    one row per measure, always all of them
-- params   $selection             struct          the filters; until null: whole years; else up to
--                                                 that day
--          $with_counter_entries  boolean         false: without VAT and depreciation
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  nok, or percent; null: not known; forecast also
--                                                 when no chosen year is under way
--          numerator              decimal(38,10)  of the percent: the refund               [nok]
--          denominator            decimal(38,10)  of the percent: gross expense            [nok]
--          low                    double          always null, as the next: nothing is estimated
--          high                   double
--          unknown                double
-- source   chosen_postings, ledger_years, vtao_refunds, forecast_year, year_forecasts
with booked as (  -- months with accounts and no line have 0, those without accounts nothing
    select if(bool_or(last_booked is not null), 0, null)::decimal(38, 10) as none,
    from ledger_years($selection)
),

refund as (
    select
        coalesce(-sum(actual_nok * (art = '17090')::integer), any_value(none))::decimal(38, 10)
            as nok,
        coalesce(sum(actual_nok * (side = 'expense')::integer), any_value(none))::decimal(38, 10)
            as expense,
        (100 * nok::double / if(expense > 0, expense, null)::double)::decimal(38, 10) as percent,
    from booked
    left join chosen_postings($selection, $with_counter_entries) on true
),

expected as (
    select if(count(*) = count(expected_nok), sum(expected_nok), null)::decimal(38, 10) as nok,
    from vtao_refunds($selection)
),

forecast as (
    select map_from_entries(list((said.method, said.year_end_nok::decimal(38, 10)))) as nok,
    from year_forecasts($with_counter_entries) as said
    inner join forecast_year($selection) as asked
        on said.year = asked.year and said.period = asked.last_booked
)

select
    unnest([
        'refund_share_percent', 'refund_state', 'refund_expected',
        'forecast_remaining', 'forecast_run_rate', 'forecast_pattern',
    ]) as measure,
    unnest([
        refund.percent, refund.nok, expected.nok, forecast.nok['remaining_budget'],
        forecast.nok['run_rate'], forecast.nok['last_year_pattern'],
    ]) as value,
    unnest([refund.nok]) as numerator,
    unnest([refund.expense]) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from refund
cross join expected
cross join forecast
order by measure
