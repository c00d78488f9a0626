-- outcome_counts: where the chosen stays that ended went, for each part of them
-- grain    one row per part with a stay that ended in the period
-- params   selection                   struct     the filters
--          part_of                     varchar    what the parts are of: scheme, group_name,
--                                                 nav_office, benefit, age, gender,
--                                                 target_group, year
-- columns  scheme                      varchar    whose group it is; null: not of group_name
--          part                        varchar    the value of that column; NONE where unknown
--          ended_count                 bigint     stays that ended                          [stays]
--          duration_days               double     their median length, both days counted     [days]
--          duration_mean_days          double     their mean length                          [days]
--          exits_count                 bigint     of them: the person left the department   [exits]
--          ordinary_work_count         bigint     exits, by destination                     [exits]
--          subsidised_work_count       bigint     the same                                  [exits]
--          education_count             bigint     the same                                  [exits]
--          adapted_work_count          bigint     the same; in neither rate                 [exits]
--          unknown_count               bigint     the same; stays in the base               [exits]
--          to_work_count               bigint     ordinary + subsidised work                [exits]
--          to_work_rate                double     to work / exits [ratio]; null: no exits
--          to_work_low_rate            double     Wilson 95 % interval [ratio]; null: no exits
--          to_work_high_rate           double     the same [ratio]; null: no exits
--          to_work_or_education_count  bigint     to work + education                       [exits]
--          to_work_or_education_rate   double     of exits [ratio]; null: no exits
--          is_small_base               boolean    fewer than 20 exits: no percent to rely on
-- source   ended_stays, wilson_low, wilson_high
create macro outcome_counts(selection, part_of) as table (
    select
        if(part_of = 'group_name', scheme, null) as scheme,
        case part_of
            when 'scheme' then scheme
            when 'group_name' then group_name
            when 'nav_office' then nav_office
            when 'benefit' then benefit
            when 'age' then age
            when 'gender' then gender
            when 'target_group' then target_group
            when 'year' then year::varchar
        end as part,
        count(*) as ended_count,
        median(duration_days) as duration_days,
        avg(duration_days) as duration_mean_days,
        count(*) filter (is_exit) as exits_count,
        count(*) filter (is_exit and destination = 'ordinary_work') as ordinary_work_count,
        count(*) filter (is_exit and destination = 'subsidised_work') as subsidised_work_count,
        count(*) filter (is_exit and is_education) as education_count,
        count(*) filter (is_exit and destination = 'adapted_work') as adapted_work_count,
        count(*) filter (is_exit and is_unknown) as unknown_count,
        count(*) filter (is_exit and is_work) as to_work_count,
        to_work_count / nullif(exits_count, 0) as to_work_rate,
        wilson_low(to_work_count, exits_count) as to_work_low_rate,
        wilson_high(to_work_count, exits_count) as to_work_high_rate,
        to_work_count + education_count as to_work_or_education_count,
        to_work_or_education_count / nullif(exits_count, 0) as to_work_or_education_rate,
        exits_count < 20 as is_small_base,
    from ended_stays(selection)
    group by all
)
