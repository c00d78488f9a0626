-- figures_budget: was the budget kept, in all and for expense and income?
-- grain    one row per measure, always all of them
-- params   $selection             struct          the filters; until null: whole years; else booked
--                                                 by that day
--          $with_counter_entries  boolean         false: without VAT and depreciation
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  nok, or percent; null: no budget or accounts in
--                                                 the years, or some year lacks one of them;
--                                                 to date: or its budget is not by period
--          numerator              decimal(38,10)  of spend percent: actual        [nok]
--          denominator            decimal(38,10)  of spend percent: the budget    [nok]
--          low                    double          always null, as the next: nothing is estimated
--          high                   double
--          unknown                double
-- source   side_sums; the codes do not split cost by scheme: no other filter
with names as (
    select
        unnest([
            'original', 'change', 'adjusted', 'to_date',
            'actual', 'deviation', 'deviation_to_date',
            'spend_percent', 'spend_to_date_percent',
        ]) as name,
        name in ('original', 'change', 'adjusted', 'to_date') as is_budget,
        contains(name, 'to_date') as is_to_date,
        contains(name, 'percent') as is_percent,
)

select
    if(side = 'net', if(is_budget, 'budget_', ''), side || '_') || name as measure,
    case name
        when 'original' then original
        when 'change' then change
        when 'adjusted' then adjusted
        when 'to_date' then to_date
        when 'actual' then actual
        when 'deviation' then adjusted - compared
        when 'deviation_to_date' then to_date - compared
        when 'spend_percent' then spend_percent(compared, adjusted, side)::decimal(38, 10)
        else spend_percent(compared, to_date, side)::decimal(38, 10)
    end as value,
    if(is_percent, compared, null) as numerator,
    if(is_percent, if(is_to_date, to_date, adjusted), null) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from side_sums($selection, $with_counter_entries)
cross join names
where side = 'net' or not is_to_date
order by measure
