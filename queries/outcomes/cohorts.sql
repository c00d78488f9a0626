-- cohorts: what became of those who started, quarter by quarter, within 12 months?
-- grain    one row per quarter of the period with a stay that started
-- params   $selection          struct     the filters
-- columns  quarter_on          date       first day of the quarter
--          started_count       bigint     stays that started then                           [stays]
--          to_work_count       bigint     of them ended within 12 months, to ordinary or subsidised
--                                         work [stays]; null: no destination given
--          education_count     bigint     the same, to education [stays]; null likewise
--          other_count         bigint     the same, to anything else that is known [stays]; null
--                                         likewise
--          unknown_count       bigint     the same, destination not known                   [stays]
--          running_count       bigint     not ended within 12 months, or not yet            [stays]
--          to_work_rate        double     to work / started [ratio]; null: no destination given
--          to_work_low_rate    double     Wilson 95 % [ratio]; null likewise
--          to_work_high_rate   double     the same [ratio]; null likewise
--          is_young            boolean    the last who started have not had 12 months by the
--                                         extract date: more will end, so the rate is too low
--          is_small_base       boolean    fewer than 20 started: no percent to rely on
-- source   chosen_starts, reported_columns, extract; no destination at all is null, not 0
select
    quarter_on,
    count(*) as started_count,
    if(has_destination, count(*) filter (is_ended_12m and is_work), null) as to_work_count,
    if(has_destination, count(*) filter (is_ended_12m and is_education), null) as education_count,
    count(*) filter (is_ended_12m and not is_unknown) - to_work_count - education_count
        as other_count,
    count(*) filter (is_ended_12m and is_unknown) as unknown_count,
    count(*) filter (not is_ended_12m) as running_count,
    to_work_count / count(*) as to_work_rate,
    wilson_low(to_work_count, count(*)) as to_work_low_rate,
    wilson_high(to_work_count, count(*)) as to_work_high_rate,
    quarter_on + interval 3 months - interval 1 day + interval 12 months > extract_date
        as is_young,
    count(*) < 20 as is_small_base,
from chosen_starts($selection)
cross join reported_columns($selection)
cross join extract
group by
    quarter_on,
    has_destination,
    extract_date
order by quarter_on
