-- period: the chosen calendar years, each cut at the day the exports describe
-- grain    one row per chosen year that had begun by then
-- params   selection           struct     the filters
-- columns  year                integer
--          first_day           date
--          last_day            date
-- source   extract
create macro period(selection) as table (
    with chosen as (
        select distinct unnest(selection['years'])::integer as year,
    )

    select
        chosen.year,
        make_date(chosen.year, 1, 1) as first_day,
        least(make_date(chosen.year, 12, 31), extract.extract_date, selection['until']) as last_day,
    from chosen
    cross join extract
    where make_date(chosen.year, 1, 1) <= least(extract.extract_date, selection['until'])
)
