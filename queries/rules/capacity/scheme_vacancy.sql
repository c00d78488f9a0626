-- scheme_vacancy: could those who waited have had the vacant places of the scheme?
-- grain    one row per scheme and run of days with the same vacant places (more than 0) and waits;
--          no run goes over the first of a month, and none outside the period
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          first_day           date
--          days                bigint
--          vacant              decimal(38,4)  of the chosen groups; part time is not in it
--          waiting             decimal(38,4)  of these: for as many as waited to start that day;
--                                             of the chosen groups: their share of all the vacant
--          no_one_referred     decimal(38,4)  of these: the rest
-- source   vacancy_runs, referral_waits, period. Who was referred more than 365 days ago no longer
--          counts as waiting here: probably withdrawn, as the page Data says (long_wait)
create macro scheme_vacancy(selection) as table (
    with changes as (
        select
            vacancy.scheme,
            unnest([vacancy.first_day, vacancy.first_day + vacancy.days::integer]) as day,
            unnest([vacancy.vacant, -vacancy.vacant]) as vacant_in_all,
            unnest([1, -1]) * if(
                is_chosen_target_group(selection['target_groups'], vacancy.target_group),
                vacancy.vacant,
                0
            ) as vacant,
            0 as waits,
        from vacancy_runs(selection) as vacancy
        union all
        select
            waits.scheme,
            unnest([waits.first_day, least(waits.last_day, waits.first_day + 365) + 1]) as day,
            0 as vacant_in_all,
            0 as vacant,
            unnest([1, -1]) as waits,
        from referral_waits as waits
        where list_contains(selection['schemes'], waits.scheme)
            and waits.first_day <= (select max(period.last_day) from period(selection) as period)
            and waits.first_day + 365 >= (select min(first_day) from period(selection))
            and waits.last_day >= (select min(first_day) from period(selection))
    ),

    runs as (
        select
            changes.scheme,
            changes.day as first_day,
            lead(changes.day) over by_day - changes.day as days,
            sum(sum(changes.vacant_in_all)) over by_day as vacant_in_all,
            sum(sum(changes.vacant)) over by_day as vacant,
            sum(sum(changes.waits)) over by_day as waits,
        from changes
        group by changes.scheme, changes.day
        window by_day as (partition by changes.scheme order by changes.day)
    )

    select
        runs.* exclude (waits, vacant_in_all),
        (least(vacant_in_all, waits) * vacant / vacant_in_all)::decimal(38, 4) as waiting,
        vacant - waiting as no_one_referred,
    from runs
    where runs.vacant > 0
)
