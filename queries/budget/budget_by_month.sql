-- budget_by_month: what was budgeted and booked month by month, and what is not booked yet?
-- grain    one row per year and month, and per other period with lines: 13, null (whole year)
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        1-12 months, 13 year-end, null whole year
--          is_booked              boolean        actual_nok covers this period
--          original_nok           decimal(38,2)  adopted budget [nok]; null: not spread on months
--          change_nok             decimal(38,2)  later changes [nok]; null: not spread on months
--          adjusted_nok           decimal(38,2)  original + changes [nok]; null the same
--          actual_nok             decimal(38,2)  booked [nok]; null: not booked yet
--          deviation_nok          decimal(38,2)  adjusted - actual [nok]; null: not booked yet,
--                                                or some of the budget is not spread on months
--          adjusted_to_date_nok   decimal(38,2)  adjusted since January [nok]; null: some of the
--                                                budget is not spread on months
--          actual_to_date_nok     decimal(38,2)  booked since January [nok]; null: not booked yet
--          deviation_to_date_nok  decimal(38,2)  adjusted - actual since January [nok]; null as
--                                                deviation
-- source   monthly_postings; the codes do not split cost by scheme: no other filter
with periods as (
    select
        year,
        period::integer as period,
        coalesce(period <= max(last_booked), false) as is_booked,
        bool_and(is_by_month) as is_by_month,
        sum(original_nok) as original_nok,
        sum(change_nok) as change_nok,
        sum(original_nok + change_nok) as adjusted_nok,
        sum(actual_nok) as actual_nok,
    from monthly_postings($selection, $with_counter_entries)
    group by year, period
)

select
    * exclude (is_by_month),
    if(is_by_month, adjusted_nok - actual_nok, null) as deviation_nok,
    if(is_by_month, sum(adjusted_nok) over since_january, null) as adjusted_to_date_nok,
    if(actual_nok is null, null, sum(actual_nok) over since_january) as actual_to_date_nok,
    adjusted_to_date_nok - actual_to_date_nok as deviation_to_date_nok,
from periods
window since_january as (partition by year order by period nulls last)
order by year, period nulls last
