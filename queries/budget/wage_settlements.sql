-- wage_settlements: which wage settlement has its full-year effect still to come?
-- grain    one row per chosen year with a change of the budget that is the year's wage settlement,
--          unless a frame has a change of the same settlement the year after, or a text names the
--          settlement of another year too: nobody knows which part is whose
-- params   $selection             struct         the filters
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          amount_nok             decimal(38,2)  the change of that year's budget, net: the part
--                                                of a year that was left                   [nok]
-- source   posting_lines, budget_frame; is_wage_settlement tells by the text
select
    lines.year,
    sum(lines.amount_nok) as amount_nok,
from posting_lines as lines
where lines.kind = 'change'
    and list_contains($selection['years'], lines.year)
    and is_wage_settlement(lines.text, lines.year)
    and ($with_counter_entries or not lines.is_counter_entry)
    and not exists (
        select frames.line_no
        from budget_frame as frames
        where frames.kind = 'change'
            and frames.year = lines.year + 1
            and is_wage_settlement(frames.text, lines.year)
    )
group by lines.year
having not bool_or(len(list_distinct(regexp_extract_all(lines.text, '\b(?:19|20)\d\d\b'))) > 1)
order by lines.year
