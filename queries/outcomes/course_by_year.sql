-- course_by_year: did the courses keep to their first period, or go on?
-- grain    one row per chosen year begun and chosen course (scheme_kinds), from its first name
-- params   $selection          struct     the filters
-- columns  year                integer
--          scheme              varchar
--          scheme_name         varchar    in force then; before the first, the first
--          referred            bigint     that year        [stays]; null: no export of it
--          started             bigint     that year        [stays]; null likewise
--          ended               bigint     that year        [stays]; null likewise
--          within_count        bigint     of them, within the first period [stays]; null: none set
--          extended_count      bigint     of them, longer than it           [stays]; null likewise
--          no_standard_count   bigint     of them, none set at their start [stays]; null: no export
--          extended_rate       double     extended / (within + extended)    [ratio]; null: neither
--          is_small_base       boolean    fewer than 20 of them: no percent to rely on
--          duration_days       double     median of those ended, both days counted [days]; null: 0
--          duration_mean_days  double     their mean                               [days]; null: 0
--          running_count       bigint     in beyond the year's last day    [stays]; null: no export
--          running_extended_count  bigint  of them, longer than it         [stays]; null: none set
-- source   participations, schemes; the first period is the standard weeks of the scheme
with counts as (
    select
        stays.year,
        stays.scheme,
        count(*) filter (is_referred) as referred,
        count(*) filter (is_started) as started,
        count(*) filter (is_ended) as ended,
        count(*) filter (is_ended and length_days <= standard_days) as within,
        count(*) filter (is_ended and length_days > standard_days) as extended,
        count(*) filter (is_ended and standard_days is null) as no_standard,
        median(length_days) filter (is_ended) as duration_days,
        avg(length_days) filter (is_ended) as duration_mean_days,
        count(*) filter (is_running) as running,
        count(*) filter (is_running and length_days > standard_days) as going_on,
    from yearly_course_stays($selection) as stays
    group by all
)

select
    known.year,
    kinds.scheme,
    coalesce(scheme_name(kinds.scheme, known.last_day), kinds.first_name) as scheme_name,
    if(known.has_people, coalesce(referred, 0), null) as referred,
    if(known.has_people, coalesce(started, 0), null) as started,
    if(known.has_people, coalesce(ended, 0), null) as ended,
    if(known.has_people and has_standard, coalesce(within, 0), null) as within_count,
    if(known.has_people and has_standard, coalesce(extended, 0), null) as extended_count,
    if(known.has_people, coalesce(no_standard, 0), null) as no_standard_count,
    extended_count / nullif(within_count + extended_count, 0) as extended_rate,
    within_count + extended_count < 20 as is_small_base,
    counts.duration_days,
    counts.duration_mean_days,
    if(known.has_people, coalesce(running, 0), null) as running_count,
    if(known.has_people and has_standard, coalesce(going_on, 0), null) as running_extended_count,
from reported_columns_by_year($selection) as known
inner join scheme_kinds as kinds
    on kinds.is_course and list_contains($selection['schemes'], kinds.scheme)
left join counts using (year, scheme)
where counts.year is not null or scheme_name(kinds.scheme, known.last_day) is not null
order by known.year, kinds.scheme
