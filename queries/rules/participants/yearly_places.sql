-- yearly_places: how many places did each scheme have, year by year?
-- grain    one row per chosen scheme and year in which some group of it had places
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          year                integer
--          open_days           bigint     days on which some group had places            [days]
--          places              double     of all its groups, average over these days   [places]
-- source   places_by_month, scheme_open_days
create macro yearly_places(selection) as table (
    with available as (
        select
            places.scheme,
            year(places.first_day)::integer as year,
            sum(places.places * (places.last_day - places.first_day + 1)) as place_days,
        from places_by_month(selection, selection['target_groups']) as places
        group by all
    ),

    opened as (
        select
            days.scheme,
            year(days.day)::integer as year,
            count(*) as open_days,
        from scheme_open_days(selection) as days
        group by all
    )

    select
        available.scheme,
        available.year,
        opened.open_days,
        available.place_days::double / opened.open_days as places,
    from available
    inner join opened
        on available.scheme = opened.scheme and available.year = opened.year
)
