-- capacity_months: where did the places go, in each scheme and month?
-- grain    one row per scheme and month with places on open days, or closed for a while
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          month               date           first day of the month
--          available           decimal(38,4)  places on open days: the sum of the next six
--          attended            decimal(38,4)  the group's used places, split as its planned hours
--          absence             decimal(38,4)  of that month were; without any all of them are
--          not_reported        decimal(38,4)  not_reported
--          part_time           decimal(38,4)  vacant as people have part of a place
--          waiting             decimal(38,4)  vacant while somebody waited to start in the scheme
--          no_one_referred     decimal(38,4)  vacant, and nobody waited for it
--          closed              decimal(38,4)  closed for a while
--          exceeding           decimal(38,4)  taken beyond the places
-- source   vacancy_runs, planned_months, scheme_vacancy, closed_places_by_month; in [place-days]
create macro capacity_months(selection) as table (
    with taken as (
        select
            runs.scheme,
            runs.group_name,
            date_trunc('month', runs.first_day)::date as month,
            sum(runs.places * runs.days) as available,
            sum(runs.used * runs.days) as used,
            sum(runs.part_time * runs.days) as part_time,
            sum(runs.exceeding * runs.days) as exceeding,
        from vacancy_runs(selection) as runs
        where is_chosen_target_group(selection['target_groups'], runs.target_group)
        group by all
    ),

    parts as (
        select
            taken.* exclude (group_name),
            (used * coalesce(attended_hours / all_hours, 0))::decimal(38, 4) as attended,
            (used * coalesce(reported_hours / all_hours, 0))::decimal(38, 4) as told,
            told - attended as absence,
            used - told as not_reported,
        from taken
        left join planned_months(selection) using (scheme, group_name, month)
        union all by name
        select
            scheme,
            date_trunc('month', first_day)::date as month,
            waiting * days as waiting,
            no_one_referred * days as no_one_referred,
        from scheme_vacancy(selection)
        union all by name
        select * exclude (group_name)
        from closed_places_by_month(selection)
    )

    select
        scheme,
        month,
        coalesce(sum(columns(* exclude (scheme, month, used, told))), 0),
    from parts
    group by scheme, month
)
