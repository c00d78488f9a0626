-- plan_against_budget: does the plan agree with the budgets that were adopted?
-- grain    one row per plan for its opening, and one per plan and year for its corrected frame
-- params   none
-- columns  plan                   varchar        as exported, 2017-2020
--          kind                   varchar        opening, corrected
--          plan_year              integer        of the frame; of the opening the plan's first year
--          budget_year            integer        the adopted budget it is set against: of the
--                                                corrected frame the same year; of the opening the
--                                                year its text names, else the year before the plan
--          frame_nok              decimal(38,2)  1000 * the plan's figure; null: no opening [nok]
--          original_nok           decimal(38,2)  the adopted budget; null: none is exported [nok]
--          difference_nok         decimal(38,2)  frame - original; null: one is not known   [nok]
--          is_reconciled          boolean        it is at most 500, half of what is printed; null
--                                                the same
-- source   plan_frames, posting_lines (with counter-entries; without later changes)
with frames as (
    select
        plan_frames.plan,
        kinds.kind,
        plan_frames.year as plan_year,
        if(
            kinds.kind = 'opening',
            coalesce(
                try_cast(
                    regexp_extract(plan_frames.opening_text, '\b((19|20)\d\d)\b', 1) as integer
                ),
                plan_frames.year - 1
            ),
            plan_frames.year
        ) as budget_year,
        1000 * if(kind = 'opening', opening_thousand_nok, corrected_thousand_nok) as frame_nok,
    from plan_frames
    cross join (
        values ('opening'), ('corrected')
    ) as kinds (kind)
    qualify kinds.kind = 'corrected' or plan_year = min(plan_year) over (partition by plan)
),

originals as (
    select
        year,
        sum(amount_nok) as original_nok,
    from posting_lines
    where kind = 'original'
    group by year
)

select
    frames.plan,
    frames.kind,
    frames.plan_year,
    frames.budget_year,
    frames.frame_nok::decimal(38, 2) as frame_nok,
    originals.original_nok,
    (frames.frame_nok - originals.original_nok)::decimal(38, 2) as difference_nok,
    abs(difference_nok) <= 500 as is_reconciled,
from frames
left join originals on frames.budget_year = originals.year
order by frames.plan, frames.kind = 'corrected', frames.plan_year
