-- course_destinations: where did people go after the first period of a course, and after more?
-- grain    one row per course (scheme_kinds), length kind and destination that occurs
-- params   $selection          struct     the filters
-- columns  scheme              varchar
--          length_kind         varchar    within (the first period), extended; NONE: no standard
--                                         weeks given at the start
--          destination         varchar    code; unknown where the export has none
--          place               integer    order on screen: towards work first
--          is_apart            boolean    moved or deceased: no result of the scheme
--          ended_count         bigint     ended stays with this destination           [stays]
--          ended_total_count   bigint     all ended of the scheme and length kind     [stays]
--          ended_rate          double     ended / all ended of them                   [ratio]
--          is_small_base       boolean    fewer than 20 of them: no percent to rely on
-- source   participations, schemes
with courses as (
    select
        stays.*,
        case
            when stays.duration_days <= standard_days(stays.scheme, stays.started_on) then 'within'
            when stays.duration_days > standard_days(stays.scheme, stays.started_on) then 'extended'
            else 'NONE'
        end as length_kind,
    from ended_stays($selection) as stays
    inner join scheme_kinds
        on stays.scheme = scheme_kinds.scheme and scheme_kinds.is_course
)

select
    scheme,
    length_kind,
    destination,
    place,
    is_apart,
    count(*) as ended_count,
    sum(count(*)) over of_length::bigint as ended_total_count,
    count(*) / sum(count(*)) over of_length as ended_rate,
    sum(count(*)) over of_length < 20 as is_small_base,
from courses
group by
    scheme,
    length_kind,
    destination,
    place,
    is_apart
window of_length as (partition by scheme, length_kind)
order by
    scheme,
    array_position(['within', 'extended', 'NONE'], length_kind),
    place
