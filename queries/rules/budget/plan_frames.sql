-- plan_frames: what is the corrected frame of each plan year?
-- grain    one row per plan and year
-- params   none
-- columns  plan                   varchar        as exported, 2017-2020
--          year                   integer
--          opening_thousand_nok   decimal(38,2)  null: the year has no opening line      [1000 nok]
--          change_thousand_nok    decimal(38,2)  all change lines; 0: none               [1000 nok]
--          corrected_thousand_nok decimal(38,2)  opening + changes; null as opening      [1000 nok]
--          opening_text           varchar        of the opening line
--          is_newest              boolean        no plan that begins later has the year
-- source   budget_frame
create view plan_frames as
with frames as (
    select
        plan,
        year,
        sum(amount_thousand_nok) filter (where kind = 'opening') as opening_thousand_nok,
        coalesce(sum(amount_thousand_nok) filter (where kind = 'change'), 0)::decimal(38, 2)
            as change_thousand_nok,
        opening_thousand_nok + change_thousand_nok as corrected_thousand_nok,
        min(text) filter (where kind = 'opening') as opening_text,
        min(year) over (partition by plan) as first_year,
    from budget_frame
    group by plan, year
)

select
    * exclude (first_year),
    row_number() over (partition by year order by first_year desc, plan desc) = 1 as is_newest,
from frames
