-- scheme_open_days: on which days of the period did some group of the scheme have places?
-- grain    one row per chosen scheme and such day
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          day                 date
--          day_no              bigint     1 for the first such day of the scheme in the period
-- source   places_by_month
create macro scheme_open_days(selection) as table (
    with days as (
        select distinct
            places.scheme,
            unnest(generate_series(places.first_day, places.last_day, interval 1 day))::date as day,
        from places_by_month(selection, selection['target_groups']) as places
    )

    select
        days.scheme,
        days.day,
        row_number() over (partition by days.scheme order by days.day) as day_no,
    from days
)
