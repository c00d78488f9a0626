-- data_years: the years that can be chosen
-- grain    one row per year, from the first with data to the newest not after the extract date,
--          and each later year that has budget lines
-- params   none
-- columns  year                integer
-- source   participations, attendance, posting_lines, extract
create view data_years as
with dated as (
    select
        unnest([
            year(min(stays.referred_on)),
            year(min(stays.offered_on)),
            year(min(stays.started_on)),
            year(max(stays.offered_on)),
            year(max(stays.referred_on)),
            -- in or waiting until that day
            year(max(stays.last_day) filter (coalesce(started_on, referred_on) is not null)),
        ]) as year,
    from stays
    union all
    select unnest([year(min(attendance.held_on)), year(max(attendance.held_on))])
    from attendance
    union all
    select posting_lines.year
    from posting_lines
),

bounds as (
    select
        greatest(min(dated.year), any_value(extract.first_year)) as first_year,
        least(max(dated.year), year(any_value(extract.extract_date))) as last_year,
    from dated
    cross join extract
)

select unnest(range(bounds.first_year, bounds.last_year + 1))::integer as year,
from bounds
union
select posting_lines.year
from posting_lines
cross join bounds
where posting_lines.year > bounds.last_year
    and posting_lines.year >= bounds.first_year
    and posting_lines.kind <> 'actual'
