-- placement_changes: when did persons begin and cease to be placed, and hosts to be used?
-- grain    one row per person and sector, or host, and unbroken run of months it is active in:
--          one where the run begins and one where it is over; the changes up to a month add up
--          to those active in it
-- params   selection           struct     the filters
-- columns  counted             varchar    municipal, private, NONE (sector unknown): persons;
--                                         workplace: hosts
--          month               date       first day of the month
--          change              integer    1: from this month on; -1: no longer
-- source   placed_stays; only the months of the period are complete
create macro placement_changes(selection) as table (
    with used as (
        select
            unnest([coalesce(stays.workplace_sector, 'NONE'), 'workplace']) as counted,
            unnest([stays.participant_id, stays.workplace]) as who,
            date_trunc('month', stays.started_on)::date as first_month,
            (date_trunc('month', stays.last_day) + interval 1 month)::date as next_month,
        from placed_stays(selection) as stays
    ),

    -- of months that an earlier stay covers too, nothing is counted again
    fresh as (
        select
            used.counted,
            greatest(
                used.first_month,
                max(used.next_month) over (
                    partition by used.counted, used.who
                    order by used.first_month
                    rows between unbounded preceding and 1 preceding
                )
            ) as first_month,
            used.next_month,
        from used
        where used.who is not null
    )

    select
        fresh.counted,
        unnest([fresh.first_month, fresh.next_month]) as month,
        unnest([1, -1]) as change,
    from fresh
    where fresh.first_month < fresh.next_month
)
