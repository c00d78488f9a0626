-- attendance_range: what is the range of the attendance, given unreported days and days in no stay?
-- grain    one row per gap of planned days
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     rows that lack it, as many as gap_rows has
--          persons             bigint     the persons of those rows
--          base                double     planned days, reported or not                    [days]
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     nobody came on any unreported day; no_stay: the lower
--                                         rate of with and without the days in none      [ratio]
--          high                double     everybody came all hours of each; the higher    [ratio]
-- source   stay_attendance
create macro attendance_range(selection) as table (
    with sums as (
        select
            count(distinct participant_id) filter (unreported_count > 0) as unreported_persons,
            count(distinct participant_id) filter (stay_no is null) as stray_persons,
            sum(unreported_count) as unreported_days,
            sum(reported_count + unreported_count) filter (stay_no is null) as stray_days,
            sum(reported_count + unreported_count) as days,
            sum(planned_hours)::double as planned,
            coalesce(sum(attended_hours)::double, 0) as attended,
            coalesce(sum(unreported_hours)::double, 0) as unreported,
            nullif(coalesce(planned, 0) + unreported, 0) as planned_in_all,
            attended / nullif(planned, 0) as rate,
            sum(attended_hours) filter (stay_no is not null)::double
            / nullif(sum(planned_hours) filter (stay_no is not null), 0) as rate_in_stays,
        from stay_attendance(selection)
    )

    select
        ranges.gap,
        coalesce(ranges.rows, 0)::bigint as rows,
        ranges.persons,
        coalesce(sums.days, 0)::double as base,
        sums.rate as value_now,
        ranges.low,
        ranges.high,
    from sums
    cross join (
        values
        (
            'no_attended_hours', unreported_days, unreported_persons,
            attended / planned_in_all, (attended + unreported) / planned_in_all
        ),
        (
            'no_stay', stray_days, stray_persons,
            least(rate, rate_in_stays), greatest(rate, rate_in_stays)
        ),
    ) as ranges (gap, rows, persons, low, high)
)
