-- budget_by_month: what was booked month by month, and which months are not booked yet?
-- grain    one row per year and month, and per other period with lines: 13, null (whole year)
-- params   $years                 integer[]      calendar years
--          $until                 date           null: whole years; else booked by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          period                 integer        1-12 months, 13 year-end, null whole year
--          is_booked              boolean        actual_nok covers this period
--          original_nok           decimal(38,2)  adopted budget [nok]; null: not spread on months
--          change_nok             decimal(38,2)  later changes [nok]; null: not spread on months
--          adjusted_nok           decimal(38,2)  original + changes [nok]; null the same
--          actual_nok             decimal(38,2)  booked [nok]; null: not booked yet
--          actual_to_date_nok     decimal(38,2)  booked since January [nok]; null the same
-- source   chosen_postings; the codes do not split cost by scheme: no other filter
with lines as (
    select
        year,
        period,
        last_booked,
        kind = 'actual' as is_actual,
        if(is_actual, null, original_nok) as original_nok,
        if(is_actual, null, change_nok) as change_nok,
        if(is_actual, actual_nok, null) as actual_nok,
    from chosen_postings($years, $until, $with_counter_entries)
),

months as (
    select
        year,
        unnest(range(1, 13)) as period,
        max(last_booked) as last_booked,
        if(bool_or(not is_actual and period > 0), 0, null) as none_nok,
    from lines
    group by year
),

padded as (
    from lines
    union all by name
    select
        * exclude (none_nok),
        none_nok as original_nok,
        none_nok as change_nok,
        if(period <= last_booked, 0, null) as actual_nok,
    from months
)

select
    year,
    period::integer as period,
    coalesce(period <= max(last_booked), false) as is_booked,
    sum(original_nok) as original_nok,
    sum(change_nok) as change_nok,
    sum(original_nok + change_nok) as adjusted_nok,
    sum(actual_nok) as actual_nok,
    if(sum(actual_nok) is null, null, sum(sum(actual_nok)) over running) as actual_to_date_nok,
from padded
group by year, period
window running as (partition by year order by period nulls last)
order by year, period nulls last
