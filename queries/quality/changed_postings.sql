-- changed_postings: which amounts differ from the load before?
-- grain    one row per family, version, year, period, art and function whose sum has changed; none
--          when there is no earlier load
-- params   none
-- columns  family              varchar        budget, accounts
--          version             varchar        original, change; null: accounts
--          year                integer
--          period              integer        1 to 13; null: a budget line for the whole year
--          art                 varchar
--          function            varchar        null: lines without a function
--          before_nok          decimal(38,2)  sum at the load before [nok]; null: no line then
--          after_nok           decimal(38,2)  sum now                [nok]; null: no line now
--          moved_nok           decimal(38,2)  after - before, no line counting as 0  [nok]
-- source   department_postings: each load's lines of the department; the largest change first
with sides as (
    select
        own.*,
        null as before_nok,
        own.amount_nok as after_nok,
    from department_postings('') as own
    union all
    select
        own.*,
        own.amount_nok as before_nok,
        null as after_nok,
    from department_postings('previous_') as own
)

select
    family,
    version,
    year,
    period,
    art,
    function,
    sum(before_nok) as before_nok,
    sum(after_nok) as after_nok,
    coalesce(sum(after_nok), 0) - coalesce(sum(before_nok), 0) as moved_nok,
from sides
where exists (from previous_extract)
group by all
having sum(before_nok) is distinct from sum(after_nok)
order by abs(moved_nok) desc, family asc, year asc, period asc, art asc, function asc, version asc
