-- stock_spells: from when to when was each chosen stay in, and from when to when did it wait?
-- grain    one row per chosen stay that started, and one per chosen stay that was referred
-- params   selection           struct         the filters
--          part_of             varchar        scheme, group_name, nav_office, benefit; null: all in
--                                             one part
-- columns  *                   all            columns of stays, but the last_day
--          part_scheme         varchar        the scheme of a group; else null
--          part                varchar        what it is counted in; null: all in one
--          is_in               boolean        true: active; false: referred, and not yet started
--          first_day           date
--          last_day            date           of a wait the day before the start, or the day of the
--                                             withdrawal; 9999-12-31: it still waits
-- source   chosen_stays
create macro stock_spells(selection, part_of) as table (
    with parted as (
        select
            *,
            if(part_of = 'group_name', scheme, null) as part_scheme,
            case part_of
                when 'scheme' then scheme
                when 'group_name' then group_name
                when 'nav_office' then nav_office
                when 'benefit' then benefit
            end as part,
        from chosen_stays(selection)
    )

    select
        * exclude (last_day),
        true as is_in,
        started_on as first_day,
        last_day,
    from parted
    where started_on is not null
    union all by name
    select
        * exclude (last_day),
        false as is_in,
        referred_on as first_day,
        coalesce(started_on - 1, ended_on, date '9999-12-31') as last_day,
    from parted
    where referred_on is not null
)
