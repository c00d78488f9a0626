-- attendance_range: between what does the attendance lie, whatever was not reported?
-- grain    one row
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  gap                 varchar    as in gap_kinds
--          base                double     planned days, reported or not                    [days]
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     nobody came on any unreported day               [ratio]
--          high                double     everybody came all hours of each               [ratio]
-- source   chosen_attendance
create macro attendance_range(years, schemes, offices, benefits, ages, until) as table (
    with hours as (
        select
            count(*) as days,
            sum(planned_hours)::double as planned,
            coalesce(sum(attended_hours)::double, 0) as attended,
            coalesce(sum(unreported_hours)::double, 0) as unreported,
        from chosen_attendance(years, schemes, offices, benefits, ages, until)
    )

    select
        'no_attended_hours' as gap,
        days::double as base,
        attended / nullif(planned, 0) as value_now,
        attended / nullif(coalesce(planned, 0) + unreported, 0) as low,
        (attended + unreported) / nullif(coalesce(planned, 0) + unreported, 0) as high,
    from hours
)
