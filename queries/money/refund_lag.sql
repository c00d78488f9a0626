-- refund_lag: does the state refund of a year under way come later than its expense?
-- grain    one row per chosen year that is booked in part and follows one booked in full
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          last_booked            integer        last booked month of the year
--          last_refund            integer        last month with a state refund; null: none yet
--          refund_nok             decimal(38,2)  booked, what came in is above 0          [nok]
--          before_refund_rate     double         last year's refund booked by that month, of all
--                                                of its refund [ratio]; null: it had none
--          before_expense_rate    double         the same of its gross expense          [ratio]
--          is_late                boolean        last year the refund came later than the expense;
--                                                null: one of the two is unknown
--          year_refund_nok        decimal(38,2)  refund of the whole year, when it comes as last
--                                                year's did; null: none had come by then  [nok]
-- source   posting_lines, ledger_parts, whatever part of the year is chosen; the state refund is
--          art 17090
with asked as (
    select
        year,
        last_booked::integer as last_booked,
    from ledger_parts($selection, null)
    where not is_whole_year and last_booked is not null
),

sums as (
    select
        asked.*,
        lines.year < asked.year as is_before,
        lines.period <= asked.last_booked as is_by_then,
        lines.period,
        if(lines.art = '17090', -lines.amount_nok, 0) as refund,
        if(lines.side = 'expense', lines.amount_nok, 0) as expense,
        max(lines.period) over (partition by asked.year, lines.year) as last_period,
    from asked
    inner join posting_lines as lines on lines.year in (asked.year, asked.year - 1)
    where lines.kind = 'actual' and ($with_counter_entries or not lines.is_counter_entry)
)

select
    year,
    last_booked,
    max(period) filter (where not is_before and is_by_then and refund <> 0)::integer as last_refund,
    sum(refund) filter (where not is_before and is_by_then)::decimal(38, 2) as refund_nok,
    (sum(refund) filter (where is_before and is_by_then))::double
    / nullif(sum(refund) filter (where is_before), 0)::double as before_refund_rate,
    (sum(expense) filter (where is_before and is_by_then))::double
    / nullif(sum(expense) filter (where is_before), 0)::double as before_expense_rate,
    before_refund_rate < before_expense_rate as is_late,
    share_nok(
        refund_nok,
        sum(refund) filter (where is_before), sum(refund) filter (where is_before and is_by_then)
    ) as year_refund_nok,
from sums
group by year, last_booked
having max(last_period) filter (where is_before) >= 12
order by year
