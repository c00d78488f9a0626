-- closed_days: which groups were closed in a month, and from when to when?
-- grain    one row per unbroken run of days without places that touches the month, of a group that
--          had places some day of that calendar year
-- params   $month              date       first day of the month; null: no rows
--          $group_name         varchar    only this group; null: every group
--          $selection          struct     the filters; until: cut here; null: extract date
-- columns  scheme              varchar
--          group_name          varchar
--          closed_from         date       the first day without places; null: not open before
--          closed_to           date       the last; null: not open since, as far as is known
-- source   groups
with spells as (
    select
        scheme,
        group_name,
        places.first_day,
        places.last_day,
        places.target_group,
        lead(places.first_day) over by_day as next_day,
        lag(places.last_day) over by_day is null as is_first,
        bool_or(
            year(places.first_day) <= year($month::date)
            and year(places.last_day) >= year($month::date)
        ) over (partition by scheme, group_name) as is_of_year,
    from open_places as places
    where list_contains($selection['schemes'], scheme)
        and coalesce($group_name::varchar, group_name) = group_name
    window by_day as (partition by scheme, group_name order by places.first_day)
),

gaps as (
    select
        *,
        last_day + 1 as closed_from,
        next_day - 1 as closed_to,
    from spells
    where last_day < date '9999-12-31'
    union all by name
    select
        *,
        first_day - 1 as closed_to,
    from spells
    where is_first
)

select
    scheme,
    group_name,
    closed_from,
    closed_to,
from gaps
inner join extract
    on coalesce(
            closed_from <= least(last_day($month::date), extract_date, $selection['until']), true
        )
        and coalesce(closed_to >= $month::date, true)
where is_chosen_target_group($selection['target_groups'], target_group)
    and is_of_year and $month is not null
    and coalesce(closed_from <= closed_to, true)
order by scheme, group_name collate nb, closed_from nulls first
