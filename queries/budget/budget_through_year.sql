-- budget_through_year: how do budget and actual add up through the year, and where does it end?
-- grain    one row per chosen year with ledger lines and month of its chosen part (13 where booked)
-- params   $selection             struct         the filters; until: booked by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        1-12 months, 13 year-end
--          adjusted_to_date_nok   decimal(38,2)  since the part's first month [nok]; null: undated
--          actual_to_date_nok     decimal(38,2)  booked since then; null: not booked yet    [nok]
--          last_year_to_date_nok  decimal(38,2)  the same a year before; null likewise      [nok]
--          year_end_to_date_nok   decimal(38,2)  the last booked month's amount, and the last
--                                                month's forecast [nok]; null: between, no forecast
--          method                 varchar        of the forecast, see closest_forecast; null: none
--          deviation_to_date_nok  decimal(38,2)  adjusted - actual to date; null: one is    [nok]
-- source   monthly_postings, month_sums, ledger_years, closest_forecast
with months as (
    select
        year,
        period,
        bool_and(is_by_month) as is_by_month,
        sum(original_nok + change_nok) as adjusted_nok,
        sum(actual_nok) as actual_nok,
    from monthly_postings($selection, $with_counter_entries)
    group by year, period
)

select
    chosen.year,
    now.period::integer as period,
    if(
        bool_and(months.is_by_month) over (partition by chosen.year),
        sum(months.adjusted_nok) over since_first,
        null
    ) as adjusted_to_date_nok,
    if(now.period <= chosen.last_booked, sum(months.actual_nok) over since_first, null)
        as actual_to_date_nok,
    (earlier.actual_to_date_nok - coalesce(start.actual_to_date_nok, 0))::decimal(38, 2)
        as last_year_to_date_nok,
    case now.period
        when best.last_booked then now.actual_to_date_nok
        when max(now.period) over (partition by chosen.year) then best.year_end_nok
    end as year_end_to_date_nok,
    best.method,
    (
        adjusted_to_date_nok
        - if(now.period <= chosen.last_booked, sum(months.actual_nok) over since_first, null)
    )::decimal(38, 2) as deviation_to_date_nok,
from ledger_years($selection) as chosen
inner join month_sums($with_counter_entries) as now on chosen.year = now.year
left join months on now.year = months.year and now.period = months.period
left join month_sums($with_counter_entries) as earlier
    on now.year = earlier.year + 1 and now.period = earlier.period
left join month_sums($with_counter_entries) as start
    on earlier.year = start.year and chosen.first_period - 1 = start.period
left join closest_forecast($selection, $with_counter_entries) as best
    on chosen.year = best.year and $selection['months'] is null
where
    now.period between chosen.first_period and chosen.final_period
    and (now.period <= 12 or 13 in (now.last_booked, earlier.last_booked))
window since_first as (partition by chosen.year order by now.period)
order by chosen.year, now.period
