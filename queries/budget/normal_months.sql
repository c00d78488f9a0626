-- normal_months: how does each month compare with last year's share of the year?
-- grain    one row per chosen year with ledger lines and month; and period 13, where that year or
--          the one before has it
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        1-12 months, 13 year-end
--          last_year_nok          decimal(38,2)  booked then last year; null: last year is not
--                                                booked in full                           [nok]
--          last_year_share_rate   double         of last year's net [ratio]; null also when that
--                                                was not above 0
--          normal_nok             decimal(38,2)  adjusted * share; a year's months add up to its
--                                                budget; null: no budget, or no share     [nok]
--          normal_to_date_nok     decimal(38,2)  the same since January                   [nok]
--          actual_nok             decimal(38,2)  booked; null: not booked yet             [nok]
--          actual_to_date_nok     decimal(38,2)  booked since January; null the same      [nok]
--          deviation_to_date_nok  decimal(38,2)  normal - actual since January            [nok]
-- source   month_sums, ledger_parts, whatever part of the year is chosen; June holiday pay and
--          quarterly rent are in last year's share
with months as (
    select
        sums.year,
        sums.period::integer as period,
        before.actual_to_date_nok as before_to_date_nok,
        before.actual_nok as before_nok,
        share_nok(sums.adjusted_nok, before_to_date_nok, if(before_nok > 0, before_nok, null))
            as normal_to_date_nok,
        if(sums.period <= chosen.last_booked, sums.actual_to_date_nok, null) as actual_to_date_nok,
    from month_sums($with_counter_entries) as sums
    inner join ledger_parts($selection, null) as chosen
        on sums.year = chosen.year
    left join month_sums($with_counter_entries) as before
        on sums.year = before.year + 1 and sums.period = before.period
    where sums.period <= 12 or 13 in (sums.last_booked, before.last_booked)
)

select
    year,
    period,
    before_to_date_nok - lag(before_to_date_nok, 1, 0::decimal(38, 2)) over monthly
        as last_year_nok,
    last_year_nok::double / if(before_nok > 0, before_nok, null)::double as last_year_share_rate,
    normal_to_date_nok - lag(normal_to_date_nok, 1, 0::decimal(38, 2)) over monthly as normal_nok,
    normal_to_date_nok,
    actual_to_date_nok - lag(actual_to_date_nok, 1, 0::decimal(38, 2)) over monthly as actual_nok,
    actual_to_date_nok,
    normal_to_date_nok - actual_to_date_nok as deviation_to_date_nok,
from months
window monthly as (partition by year order by period)
order by year, period
