-- data_gaps: which values do the loaded rows lack, and how does it change the figures?
-- grain    one row per gap that there is, the widest range for its value first
-- params   $selection          struct     the filters
-- columns  gap                 varchar    what is unknown, as in rules/gap_kinds
--          family              varchar    the export it is missing in
--          missing             varchar    the column that is empty (accounts: the month)
--          rows                bigint     rows that lack it; months, of the accounts
--          persons             bigint     the persons of those rows; null: of the accounts
--          base                double     of how many: exits, persons, days, place-days, months
--          measure             varchar    the measure it touches most
--          value_now           double     as its figure for the same choice; null: unknown
--          low                 double     the measure if all the unknown were the one way
--          high                double     and if all were the other; office and benefit: the
--                                         persons shown by office add up to low, not to high
-- source   the rules named ranges; the accounts know no filter but year and until
with ranges as (
    from outcome_ranges($selection)
    union all
    from people_ranges($selection)
    union all
    from placed_range($selection)
    union all
    from waiting_range($selection)
    union all
    from attendance_range($selection)
    union all
    from utilization_range($selection)
    union all
    from actual_range($selection)
)

select
    gap,
    gap_kinds.family,
    gap_kinds.missing,
    ranges.rows::bigint as rows,
    ranges.persons::bigint as persons,
    ranges.base,
    gap_kinds.measure,
    ranges.value_now,
    ranges.low,
    ranges.high,
from ranges
inner join gap_kinds using (gap)
where ranges.rows > 0
order by
    ranges.value_now is null desc,
    (ranges.high - ranges.low) / nullif(abs(ranges.value_now), 0) desc nulls first,
    gap asc
