-- unit_bases: by which counts are the amounts divided?
-- grain    one row per base for the department, and one per base and scheme that has any of it
-- params   selection           struct         the filters
-- columns  scheme              varchar        null: the whole department
--          base                varchar        participants: persons active; place_days: places
--                                             open, day by day; exits_to_work: see to_work_rate
--          base_count          decimal(38,4)  of all persons and schemes; null: not known
-- source   stays, exits, destination_kinds, open_places, cost_years
create macro unit_bases(selection) as table (
    with counted as (
        select
            scheme,
            count(distinct participant_id) as participants,
        from stays
        where
            exists (
                select 1 from cost_years(selection) as years
                where stays.started_on <= years.last_day and stays.last_day >= years.first_day
            )
        group by grouping sets ((scheme), ())
        union all by name
        select
            stays.scheme,
            count(*) as exits_to_work,
        from exits
        inner join stays on exits.stay_no = stays.stay_no
        inner join destination_kinds as kinds
            on stays.destination = kinds.destination and kinds.is_work
        inner join cost_years(selection) as years
            on stays.ended_on between years.first_day and years.last_day
        group by grouping sets ((stays.scheme), ())
        union all by name
        select
            places.scheme,
            sum(places * (least(places.last_day, years.last_day) - places.first_day + 1))
                as place_days,
        from
            places_by_month(
                struct_update(
                    selection, schemes := (select list(distinct scheme) from open_places)
                ),
                null
            ) as places
        inner join cost_years(selection) as years
            on places.first_day between years.first_day and years.last_day
        group by grouping sets ((places.scheme), ())
    )

    select
        counted.scheme,
        unnest(['participants', 'place_days', 'exits_to_work']) as base,
        unnest([
            if(bool_and(years.has_people), max(participants), null),
            max(place_days),
            if(bool_and(years.has_destination), coalesce(max(exits_to_work), 0), null),
        ]::decimal(38, 4)[]) as base_count,
    from counted
    cross join cost_years(selection) as years
    group by counted.scheme
)
