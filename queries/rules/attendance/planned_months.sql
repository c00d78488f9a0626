-- planned_months: of the hours planned in a group in a month, how many were attended and reported?
-- grain    one row per scheme, group and month with planned hours in the period
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar        NONE where the rows name no group
--          month               date           first day of the month
--          reported_hours      decimal(38,4)  planned, and attendance is reported         [hours]
--          all_hours           decimal(38,4)  planned, reported or not; more than 0       [hours]
--          attended_hours      decimal(38,4)  never more than planned                     [hours]
-- source   planned_days
create macro planned_months(selection) as table (
    select
        days.scheme,
        days.group_name,
        date_trunc('month', days.held_on)::date as month,
        coalesce(sum(days.planned_hours), 0) as reported_hours,
        reported_hours + coalesce(sum(days.unreported_hours), 0) as all_hours,
        reported_hours - coalesce(sum(days.absent_hours), 0) as attended_hours,
    from planned_days(selection) as days
    group by all
    having all_hours > 0
)
