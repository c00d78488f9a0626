-- chosen_starts: the chosen stays that started in the period, and whether and how they ended
-- grain    one row per stay
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays
--          year                integer    the year of started_on
--          quarter_on          date       first day of the quarter of started_on
--          is_ended            boolean    by the extract date; an end after it is planned, not seen
--          observed_days       bigint     from the start to the end, else to the extract date, both
--                                         counted                                            [days]
--          is_ended_12m        boolean    ended by the day 12 calendar months after the start
--          is_work             boolean    with is_education and is_unknown: ended, with such a
--                                         destination
--          is_education        boolean
--          is_unknown          boolean
-- source   chosen_stays, period, destination_kinds, extract. What has happened is as of the
--          extract date, also where until cuts the period earlier
create macro chosen_starts(selection) as table (
    select
        stays.*,
        period.year,
        date_trunc('quarter', stays.started_on)::date as quarter_on,
        coalesce(stays.ended_on <= extract.extract_date, false) as is_ended,
        least(stays.last_day, extract.extract_date) - stays.started_on + 1 as observed_days,
        is_ended and stays.ended_on <= stays.started_on + interval 12 months as is_ended_12m,
        is_ended and kinds.is_work as is_work,
        is_ended and kinds.is_education as is_education,
        is_ended and kinds.is_unknown as is_unknown,
    from chosen_stays(selection) as stays
    cross join extract
    inner join period(selection) as period
        on stays.started_on between period.first_day and period.last_day
    inner join destination_kinds as kinds
        on coalesce(stays.destination, 'unknown') = kinds.destination
)
