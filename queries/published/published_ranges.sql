-- published_ranges: which spend percents do the rounded millions beside them allow?
-- grain    one row per document and year that prints the spend percent, the deviation and the
--          adjusted budget of the whole department
-- params   none
-- columns  document            varchar
--          year                integer
--          percent_place       integer        the line of the spend percent among all
--          deviation_place     integer        that of the deviation
--          budget_place        integer        that of the adjusted budget
--          low_percent         double         the lowest the rounded amounts allow    [percent]
--          high_percent        double         the highest; only the exact one of them comes from
--                                             kroner: 100 * (budget - deviation) / budget [percent]
-- source   published_lines, printed_units
with told as (
    select
        lines.document,
        lines.year,
        lines.measure,
        min(lines.place) as place,
        min((lines.printed_value - lines.step / 2) / coalesce(units.factor, 1)) as low,
        max((lines.printed_value + lines.step / 2) / coalesce(units.factor, 1)) as high,
    from published_lines as lines
    left join printed_units as units on lines.word = units.word and units.unit = 'nok'
    where lines.scheme is null
    group by lines.document, lines.year, lines.measure
    having count(*) = 1
),

beside as (
    select
        percents.document,
        percents.year,
        percents.place as percent_place,
        deviations.place as deviation_place,
        budgets.place as budget_place,
        [
            deviations.low / budgets.low, deviations.low / budgets.high,
            deviations.high / budgets.low, deviations.high / budgets.high,
        ] as shares,
    from told as percents
    inner join told as deviations
        on percents.document = deviations.document and percents.year = deviations.year
            and deviations.measure = 'deviation'
    inner join told as budgets
        on percents.document = budgets.document and percents.year = budgets.year
            and budgets.measure = 'budget_adjusted' and budgets.low > 0
    where percents.measure = 'spend_percent'
)

select
    * exclude (shares),
    100 - 100 * list_max(shares) as low_percent,
    100 - 100 * list_min(shares) as high_percent,
from beside
order by document, year
