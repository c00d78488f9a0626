-- measure_exits: which exits does a measure look at, and which of them does it find?
-- grain    one row per exit in the measure's base; duration_days and moves: per ended stay
-- params   selection           struct     the filters
--          measure             varchar    another measure, or null: no rows
-- columns  *                   all        columns of chosen_exits; of duration_days and moves
--                                         those of ended_stays, the rest null
--          in_numerator        boolean    null: the measure is not a rate, or is unknown
--          counts              bigint     1; duration_days: the days
--          next_scheme         varchar    moves: where to; null: nowhere, or another measure
-- source   chosen_exits, ended_stays, next_stays, reported_columns
create macro measure_exits(selection, measure) as table (
    select
        exits.*,
        case measure
            when 'to_work_rate' then if(known.has_destination, is_work, null)
            when 'to_work_or_education_rate'
                then if(known.has_destination, is_work or is_education, null)
            when 'working_6m_rate' then if(known.has_status_6m, is_working_6m, null)
            when 'working_12m_rate' then if(known.has_status_12m, is_working_12m, null)
            when 'return_rate' then has_returned
        end as in_numerator,
        1 as counts,
    from chosen_exits(selection) as exits
    cross join reported_columns(selection) as known
    where case measure
            when 'working_6m_rate' then is_due_6m
            when 'working_12m_rate' then is_due_12m
            when 'exits_too_early_6m' then not is_due_6m
            when 'exits_too_early_12m' then not is_due_12m
            when 'return_rate' then is_due_return
            else measure in ('exits', 'to_work_rate', 'to_work_or_education_rate')
        end
    union all by name
    select
        *,
        duration_days as counts,
    from ended_stays(selection)
    where measure in ('duration_days', 'duration_mean_days')
    union all by name
    select
        *,
        if(kind = 'scheme', target, null) as next_scheme,
        kind = 'scheme' as in_numerator,
        1 as counts,
    from next_stays(selection)
    where measure = 'moves'
)
