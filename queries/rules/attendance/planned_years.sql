-- planned_years: what was planned and attended in the period, year by year, by everybody?
-- grain    one row per stay, group and year with planned days; of days in no stay per person too
-- params   selection           struct         the filters; schemes: of days in no attendance_years
-- columns  stay_no             integer        null: in no stay
--          participant_id      varchar        null: as its stay
--          scheme              varchar        null: as its stay
--          group_name          varchar        NONE where the rows name no group
--          first_on            date           first planned day
--          last_on             date           last planned day
--          planned_hours       decimal(38,4)  of reported days; null: none              [hours]
--          unreported_hours    decimal(38,4)  of the others; null: none                 [hours]
--          attended_hours      decimal(38,4)  null: none reported                       [hours]
--          absence_valid       decimal(38,4)  null: none reported                       [hours]
--          absence_invalid     decimal(38,4)  null: none reported                       [hours]
--          absence_sick        decimal(38,4)  null: none reported                       [hours]
--          absence_unknown     decimal(38,4)  no kind given; null: none reported        [hours]
--          reported_count      bigint         planned days reported
--          unreported_count    bigint         planned days not reported
-- source   attendance_years, summed at the load; planned_days of a year in part or cut short
create macro planned_years(selection) as table (
    with summed as (
        select *
        from attendance_years
        where list_contains(selection['years'], attendance_years.year)
            and selection['months'] is null
            and coalesce(attendance_years.year < year(selection['until']::date + 1), true)
        union all by name
        select
            days.stay_no,
            if(days.stay_no is null, days.participant_id, null) as participant_id,
            if(days.stay_no is null, days.scheme, null) as scheme,
            days.group_name as "group",
            year(days.held_on) as year,
            min(days.held_on) as first_on,
            max(days.held_on) as last_on,
            sum(days.planned_hours) as planned_hours,
            sum(days.unreported_hours) as unreported_hours,
            sum(days.attended_hours) as attended_hours,
            sum(if(days.absence = 'valid', days.absent_hours, null)) as absence_valid,
            sum(if(days.absence = 'invalid', days.absent_hours, null)) as absence_invalid,
            sum(if(days.absence = 'sick', days.absent_hours, null)) as absence_sick,
            sum(if(days.absence = 'NONE', days.absent_hours, null)) as absence_unknown,
            count(days.attended_hours) as reported_count,
            count(*) - count(days.attended_hours) as unreported_count,
        from planned_days(selection) as days
        where days.stay_no is null or selection['months'] is not null
            or days.held_on >= date_trunc('year', selection['until']::date + 1)
        group by all
    )

    select
        * exclude ("group", year) replace (
            coalesce(absence_valid, 0 * planned_hours) as absence_valid,
            coalesce(absence_invalid, 0 * planned_hours) as absence_invalid,
            coalesce(absence_sick, 0 * planned_hours) as absence_sick,
            coalesce(absence_unknown, 0 * planned_hours) as absence_unknown
        ),
        coalesce("group", 'NONE') as group_name,
    from summed
)
