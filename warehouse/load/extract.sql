-- The one row of extract: the day that the exports describe, and the source of that day.
-- It is stated in settings.toml, else the newest event that is not in the future, else today. The
-- rules of the department stand beside it.
insert into extract
with events as (
    select greatest(referred_on, offered_on, started_on, ended_on) as happened_on
    from participations
    union all
    select held_on from attendance
    union all
    select booked_on from accounts
    union all
    select last_day(make_date(year, least(period, 12), 1)) from accounts
),
newest as (select max(happened_on) as happened_on from events where happened_on <= current_date)
select
    coalesce($stated, newest.happened_on, current_date),
    case
        when $stated is not null then 'settings'
        when newest.happened_on is not null then 'newest_event'
        else 'load_date'
    end,
    $department,
    $is_demonstration,
    $first_year,
    $vtao_holds_place,
    $loaded_at,
    $load_sha
from newest
