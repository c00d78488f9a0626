-- stock_parts: which parts are counted at each month's end, and had they places then?
-- grain    one row per month of the period and part with anybody in or waiting on one of the days
-- params   selection           struct     the filters
--          part_of             varchar    as in stock_spells
-- columns  *                   all        columns of month_ends
--          part_scheme         varchar    the scheme of a group; else null
--          part                varchar    null: all in one
--          has_places          boolean    some group of the part was open that day; of an office,
--                                         a benefit or all in one: always
-- source   month_ends, stock_spells, open_places
create macro stock_parts(selection, part_of) as table (
    with parts as (
        select distinct
            spells.part_scheme,
            spells.part,
        from stock_spells(selection, part_of) as spells
        inner join month_ends(selection) as ends
            on ends.counted_on between spells.first_day and spells.last_day
    )

    select
        ends.*,
        parts.part_scheme,
        parts.part,
        coalesce(part_of not in ('scheme', 'group_name'), true)
        or exists (
            select 1
            from open_places as places
            where places.scheme = coalesce(parts.part_scheme, parts.part)
                and (parts.part_scheme is null or places.group_name = parts.part)
                and ends.counted_on between places.first_day and places.last_day
        ) as has_places,
    from month_ends(selection) as ends
    cross join parts
)
