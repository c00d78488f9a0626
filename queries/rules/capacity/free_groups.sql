-- free_groups: which places were free on the last day of the period?
-- grain    one row per group with places that day
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          free_on             date           the last day of the period
--          places              decimal(18,4)
--          occupied            decimal(38,4)  shares of all that hold one; null: no export
--          free                decimal(38,4)  places not taken, never below 0; null likewise
--          waiting             bigint         stays waiting that name the group; null also: no day
--                                             of referral is given
--          waiting_in_scheme   bigint         all that wait in the scheme: the same in each group
--          long_in_scheme      bigint         of them for more than 365 days: probably withdrawn
-- source   open_places, stays, referral_waits, is_period_covered, reported_columns
create macro free_groups(selection) as table (
    with known as (
        from is_period_covered(selection) cross join reported_columns(selection)
    ),

    taken as (
        select
            stays.scheme,
            stays.group_name,
            sum(stays.place_share) as occupied,
        from stays
        inner join known on known.last_day between stays.started_on and stays.last_place_day
        group by stays.scheme, stays.group_name
    ),

    waits as (
        select
            referral_waits.scheme,
            referral_waits.group_name,
            count(*) as waiting,
            count(*) filter (known.last_day - referral_waits.first_day > 365) as waiting_over_year,
        from referral_waits
        inner join known
            on known.last_day between referral_waits.first_day and referral_waits.last_day
        -- the row of no group is all of the scheme
        group by referral_waits.scheme, rollup (referral_waits.group_name)
    )

    select
        open_places.scheme,
        open_places.group_name,
        known.last_day as free_on,
        open_places.places,
        if(is_known, coalesce(occupied, 0), null) as occupied,
        if(is_known, greatest(places - coalesce(occupied, 0), 0), null) as free,
        if(has_referral, coalesce(waits.waiting, 0), null) as waiting,
        if(has_referral, coalesce(in_scheme.waiting, 0), null) as waiting_in_scheme,
        if(has_referral, coalesce(in_scheme.waiting_over_year, 0), null) as long_in_scheme,
    from open_places
    inner join known on known.last_day between open_places.first_day and open_places.last_day
    left join taken using (scheme, group_name)
    left join waits
        on open_places.scheme = waits.scheme and open_places.group_name = waits.group_name
    left join waits as in_scheme
        on open_places.scheme = in_scheme.scheme and in_scheme.group_name is null
    where list_contains(selection['schemes'], open_places.scheme)
        and is_chosen_target_group(selection['target_groups'], open_places.target_group)
)
