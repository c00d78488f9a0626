-- Numbers the stays in the order of file and line, and gives each row of attendance the number of
-- its stay (null: none): the same person, scheme and day. Where a person has several stays in the
-- scheme that day, the row belongs to the stay in the group that the row names, else to the stay
-- that started last, else to the stay of the last group (no group comes before all groups), else
-- to the stay of the last line.
alter table participations add column stay_no integer;

update participations set stay_no = numbered.stay_no
from (
    select rowid as row_id, row_number() over (order by source_file, source_line) as stay_no
    from participations
) as numbered
where participations.rowid = numbered.row_id;

-- One row per run of days with the same stay: no two runs of a person overlap.
create temp table stay_runs as
with active as (
    select
        participant_id,
        scheme,
        started_on as first_day,
        coalesce(ended_on, extract_date) as last_day,
        row(started_on, coalesce("group", ''), stay_no) as rank
    from participations
    cross join extract
    where started_on <= coalesce(ended_on, extract_date)
),
edges as (
    select distinct participant_id, scheme, unnest([first_day, last_day + 1]) as first_day
    from active
),
runs as (
    select *, lead(first_day) over (
        partition by participant_id, scheme order by first_day
    ) - 1 as last_day
    from edges
)
select
    runs.participant_id,
    runs.scheme,
    runs.first_day,
    runs.last_day,
    max(active.rank)[3] as stay_no
from runs
inner join active
    on runs.participant_id = active.participant_id
        and runs.scheme = active.scheme
        and runs.first_day between active.first_day and active.last_day
group by all;

-- (a column added in place: a second table would leave a hole as large as the first in the file)
alter table attendance add column stay_no integer;

update attendance set stay_no = stay_runs.stay_no
from stay_runs
where attendance.participant_id = stay_runs.participant_id
    and attendance.scheme = stay_runs.scheme
    and attendance.held_on between stay_runs.first_day and stay_runs.last_day;

drop table stay_runs;

-- Rows that name another group than the group of their stay: the stay in the named group, if any.
update attendance set stay_no = named.stay_no
from (
    select
        attendance.rowid as row_id,
        max(row(stays.started_on, stays.stay_no))[2] as stay_no
    from attendance
    inner join participations as matched
        on attendance.stay_no = matched.stay_no
            and attendance."group" is distinct from matched."group"
    inner join participations as stays
        on attendance.participant_id = stays.participant_id
            and attendance.scheme = stays.scheme
            and attendance."group" = stays."group"
    cross join extract
    where attendance.held_on
        between stays.started_on and coalesce(stays.ended_on, extract.extract_date)
    group by attendance.rowid
) as named
where attendance.rowid = named.row_id;
