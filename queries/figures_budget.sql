-- figures_budget: did the budget hold, in all and for expense and income apart?
-- grain    one row per measure, always all of them
-- params   $years                 integer[]       calendar years
--          $until                 date            null: whole years; else booked by that day
--          $with_counter_entries  boolean         false: without VAT and depreciation
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  nok, or percent; null: no budget or accounts in
--                                                 the years, or some year lacks one of them
--          numerator              decimal(38,10)  of spend percent: actual        [nok]
--          denominator            decimal(38,10)  of spend percent: adjusted      [nok]
--          low                    double          always null, as the next: nothing is estimated
--          high                   double
--          unknown                double
-- source   chosen_postings; the codes do not split cost by scheme: no other filter
with counted as (
    select
        sides.side,
        lines.* exclude (side),
        (sides.side in ('net', lines.side))::integer as share,
    from (select unnest(['net', 'expense', 'income']) as side) as sides
    left join chosen_postings($years, $until, $with_counter_entries) as lines on true
),

sums as (
    select
        side,
        sum(original_nok * share)::decimal(38, 10) as original,
        sum(change_nok * share)::decimal(38, 10) as change,
        sum(adjusted_nok * share)::decimal(38, 10) as adjusted,
        sum(actual_nok * share)::decimal(38, 10) as actual,
        sum(compared_nok * share)::decimal(38, 10) as compared,
    from counted
    group by side
),

names as (
    select unnest(['original', 'change', 'adjusted', 'actual', 'deviation', 'spend_percent'])
        as name
)

select
    if(side = 'net', if(name in ('original', 'change', 'adjusted'), 'budget_', ''), side || '_')
    || name as measure,
    case name
        when 'original' then original
        when 'change' then change
        when 'adjusted' then adjusted
        when 'actual' then actual
        when 'deviation' then adjusted - compared
        else spend_percent(compared, adjusted, side)::decimal(38, 10)
    end as value,
    if(name = 'spend_percent', compared, null) as numerator,
    if(name = 'spend_percent', adjusted, null) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from sums
cross join names
order by measure
