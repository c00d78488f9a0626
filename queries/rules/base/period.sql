-- period: the chosen part of each chosen year, cut at the day the exports describe
-- grain    one row per chosen year whose part had begun by then
-- params   selection           struct     the filters; months: those of the year that count, one
--                                         after the other; null: the whole year
-- columns  year                integer
--          first_day           date
--          last_day            date
-- source   extract
create macro period(selection) as table (
    with chosen as (
        select distinct
            unnest(selection['years'])::integer as year,
            make_date(year, coalesce(list_min(selection['months']::integer[]), 1), 1) as first_day,
            last_day(
                make_date(year, coalesce(list_max(selection['months']::integer[]), 12), 1)
            ) as end_day,
    )

    select
        chosen.year,
        chosen.first_day,
        least(chosen.end_day, extract.extract_date, selection['until']) as last_day,
    from chosen
    cross join extract
    where chosen.first_day <= least(extract.extract_date, selection['until'])
)
