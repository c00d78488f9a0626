-- plan_table: which opening, changes and corrected frame does the plan print (its table 5.23)?
-- grain    one row per plan, line of its table and year; a line without that year: no row
-- params   none
-- columns  plan                   varchar        as exported, 2017-2020
--          place                  integer        of the line in the table: 1 is the opening
--          kind                   varchar        opening, change, corrected
--          line_no                varchar        number of a change line; null: none
--          text                   varchar        null: the corrected frame
--          year                   integer
--          amount_thousand_nok    decimal(38,2)  corrected: opening + changes; null: the year has
--                                                no opening                          [1000 nok]
-- source   budget_frame, plan_frames; whole plans, whatever years are chosen
with lines as (
    select
        plan,
        kind,
        line_no,
        text,
        year,
        sum(amount_thousand_nok) as amount_thousand_nok,
    from budget_frame
    group by all
    union all
    select
        plan,
        'corrected' as kind,
        null as line_no,
        null as text,
        year,
        corrected_thousand_nok as amount_thousand_nok,
    from plan_frames
)

select
    plan,
    dense_rank() over (
        partition by plan
        order by
            list_position(['opening', 'change', 'corrected'], kind),
            try_cast(line_no as bigint) nulls last,
            line_no nulls last,
            text collate nb
    )::integer as place,
    kind,
    line_no,
    text,
    year,
    amount_thousand_nok,
from lines
order by plan, place, year
