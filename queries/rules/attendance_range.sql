-- attendance_range: between what does the attendance lie, whatever was not reported or in no stay?
-- grain    one row per gap of planned days
-- params   years               integer[]
--          schemes             varchar[]
--          offices             varchar[]
--          benefits            varchar[]
--          ages                varchar[]
--          until               date
-- columns  gap                 varchar    as in gap_kinds
--          base                double     planned days, reported or not                    [days]
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     nobody came on any unreported day; no_stay: the lower
--                                         rate of with and without the days in none      [ratio]
--          high                double     everybody came all hours of each; the higher    [ratio]
-- source   stay_attendance
create macro attendance_range(years, schemes, offices, benefits, ages, until) as table (
    with hours as (
        select
            coalesce(sum(reported_count + unreported_count), 0)::double as days,
            sum(planned_hours)::double as planned,
            coalesce(sum(attended_hours)::double, 0) as attended,
            coalesce(sum(unreported_hours)::double, 0) as unreported,
            sum(planned_hours) filter (stay_no is not null)::double as planned_in_stays,
            sum(attended_hours) filter (stay_no is not null)::double as attended_in_stays,
        from stay_attendance(years, schemes, offices, benefits, ages, until)
    ),

    rates as (
        select
            *,
            attended / nullif(planned, 0) as rate,
            attended_in_stays / nullif(planned_in_stays, 0) as rate_in_stays,
            nullif(coalesce(planned, 0) + unreported, 0) as planned_in_all,
        from hours
    )

    select
        ranges.gap,
        days as base,
        rate as value_now,
        ranges.low,
        ranges.high,
    from rates
    cross join (
        values
        (
            'no_attended_hours',
            attended / planned_in_all,
            (attended + unreported) / planned_in_all
        ),
        ('no_stay', least(rate, rate_in_stays), greatest(rate, rate_in_stays)),
    ) as ranges (gap, low, high)
)
