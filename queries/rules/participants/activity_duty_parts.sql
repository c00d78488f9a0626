-- activity_duty_parts: which stays make up the places that the activity duty needs?
-- grain    one row per stay with the duty active in the period, and per stay with it that waits at
--          the period's end; one that does both is in twice. None where the figure is unknown
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
--          kind                varchar    used, waiting
--          active_days         bigint     in the period; null: waiting                    [days]
--          counts              double     its share of the average day; waiting: 1      [places]
--          is_long_wait        boolean    waiting for more than 365 days: probably withdrawn; null:
--                                         used
-- source   yearly_stays, yearly_waiting, has_activity_duty, reported_columns_by_year
create macro activity_duty_parts(selection) as table (
    with known as (
        select
            bool_or(has_duty) and bool_or(has_referral) as is_known,
            sum(days) as days,
            max(year) as last_year,
        from reported_columns_by_year(selection)
    ),

    parts as (
        select
            'used' as kind,
            stays.* exclude (year, first_active_day, last_active_day),
        from yearly_stays(selection) as stays
        union all by name
        select
            'waiting' as kind,
            stays.* exclude (year),
            null::bigint as active_days,
        from yearly_waiting(selection) as stays
        inner join known on stays.year = known.last_year
    ),

    summed as (
        select * replace (sum(active_days)::bigint as active_days),
        from parts
        where has_activity_duty(benefit, age)
        group by all
    )

    select
        summed.*,
        if(kind = 'used', place_share * active_days / known.days, 1)::double as counts,
    from summed
    cross join known
    where known.is_known
)
