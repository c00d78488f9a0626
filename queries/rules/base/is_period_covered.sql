-- is_period_covered: does the export of participations cover the period?
-- grain    one row
-- params   selection           struct     the filters
-- columns  last_day            date       of the period; null: it has no day
--          is_known            boolean    the period goes on after the first row of the export
-- source   coverage, period
create macro is_period_covered(selection) as table (
    select
        max(period.last_day) as last_day,
        coalesce(max(period.last_day) >= any_value(coverage.people_from), false) as is_known,
    from period(selection) as period
    cross join coverage
)
