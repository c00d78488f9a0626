-- period: the chosen calendar years, each cut at the day the exports describe
-- grain    one row per chosen year that had begun by then
-- params   years               integer[]
--          until               date       an earlier day to cut at; null: the extract date
-- columns  year                integer
--          first_day           date
--          last_day            date
-- source   extract
create macro period(years, until) as table (
    with chosen as (
        select distinct unnest(years)::integer as year,
    )

    select
        chosen.year,
        make_date(chosen.year, 1, 1) as first_day,
        least(make_date(chosen.year, 12, 31), extract.extract_date, until) as last_day,
    from chosen
    cross join extract
    where make_date(chosen.year, 1, 1) <= least(extract.extract_date, until)
)
