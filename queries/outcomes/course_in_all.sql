-- course_in_all: did each course keep to its first period, and where did people go?
-- grain    one row per chosen course (scheme_kinds) with a stay in the period
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          referred            bigint     in the period                               [stays]
--          started             bigint     in the period                               [stays]
--          ended               bigint     in the period                               [stays]
--          standard_weeks      double     of the first period, as of the newest start of those
--                                         ended [weeks]; null: none given
--          within_count        bigint     ended within the first period               [stays]
--          extended_count      bigint     ended later than it                         [stays]
--          no_standard_count   bigint     ended, no first period given at their start  [stays]
--          within_rate         double     within / (within + extended)   [ratio]; null: neither
--          extended_rate       double     extended / (within + extended) [ratio]; null likewise
--          is_small_base       boolean    fewer than 20 of them: no percent to rely on
--          duration_days       double     median of those ended, both days counted [days]; null: 0
--          duration_mean_days  double     their mean                               [days]; null: 0
--          work_count          bigint     of those ended, to work; null: no destination given
--          education_count     bigint     to education               [stays]; null likewise
--          other_scheme_count  bigint     to another scheme               [stays]; null likewise
--          unknown_count       bigint     destination not given           [stays]; null likewise
-- source   participations, schemes
select
    stays.scheme,
    count(*) filter (is_referred) as referred,
    count(*) filter (is_started) as started,
    count(*) filter (is_ended) as ended,
    arg_max(standard_days, started_on) filter (is_ended) / 7 as standard_weeks,
    count(*) filter (is_ended and length_days <= standard_days) as within_count,
    count(*) filter (is_ended and length_days > standard_days) as extended_count,
    count(*) filter (is_ended and standard_days is null) as no_standard_count,
    within_count / nullif(within_count + extended_count, 0) as within_rate,
    extended_count / nullif(within_count + extended_count, 0) as extended_rate,
    within_count + extended_count < 20 as is_small_base,
    median(length_days) filter (is_ended) as duration_days,
    avg(length_days) filter (is_ended) as duration_mean_days,
    if(has_destination, count(*) filter (is_ended and kinds.is_work), null) as work_count,
    if(has_destination, count(*) filter (is_ended and kinds.is_education), null)
        as education_count,
    if(has_destination, count(*) filter (is_ended and kinds.destination = 'other_scheme'), null)
        as other_scheme_count,
    if(has_destination, count(*) filter (is_ended and kinds.is_unknown), null) as unknown_count,
from yearly_course_stays($selection) as stays
cross join reported_columns($selection) as known
inner join destination_kinds as kinds
    on coalesce(stays.destination, 'unknown') = kinds.destination
group by stays.scheme, known.has_destination
having referred + started + ended > 0
order by stays.scheme
