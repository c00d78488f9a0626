-- The days of each stay, summed by group and calendar year, so that an answer over many years need
-- not read every day. One row per stay, group and year with planned days; it leaves out days after
-- the extract date and days without a stay. A sum is null where there is no hour of its kind.
create table attendance_years as
select
    stay_no,
    "group",
    year(held_on)::integer as year,
    min(held_on) as first_on,
    max(held_on) as last_on,
    sum(if(attended_hours is null, null, planned_hours)) as planned_hours,
    sum(if(attended_hours is null, planned_hours, null)) as unreported_hours,
    sum(attended_hours) as attended_hours,
    -- (if: a filter takes half as long again)
    sum(if(absence = 'valid', absent_hours, null)) as absence_valid,
    sum(if(absence = 'invalid', absent_hours, null)) as absence_invalid,
    sum(if(absence = 'sick', absent_hours, null)) as absence_sick,
    sum(if(absence is null, absent_hours, null)) as absence_unknown,
    count(attended_hours) as reported_count,
    count(*) - count(attended_hours) as unreported_count,
from (
    select *, if(attended_hours < planned_hours, planned_hours - attended_hours, null) as absent_hours
    from attendance
)
where stay_no is not null and held_on <= (select extract_date from extract)
group by all;
