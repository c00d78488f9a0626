-- pathways: who left in the period, by which schemes, and where to?
-- grain    one row per exit of the period whose way went through a chosen scheme
-- params   selection           struct     the filters; schemes: so with every scheme chosen the
--                                         ways are the exits; persons: as of the stay they left
-- columns  *                   all        of stays: the stay the person left from
--          passed              varchar[]  the schemes of the way, the last one that stay's own
--          went                varchar    work (ordinary or subsidised), education, other, unknown
-- source   exit_pathways, stays, period, destination_kinds
create macro pathways(selection) as table (
    select
        stays.*,
        exit_pathways.passed,
        case
            when kinds.is_work then 'work'
            when kinds.is_education then 'education'
            when kinds.is_unknown then 'unknown'
            else 'other'
        end as went,
    from exit_pathways
    inner join stays on exit_pathways.stay_no = stays.stay_no
    inner join period(selection) as period
        on stays.ended_on between period.first_day and period.last_day
    inner join destination_kinds as kinds
        on coalesce(stays.destination, 'unknown') = kinds.destination
    where list_has_any(selection['schemes'], exit_pathways.passed)
        and is_chosen_person(selection)
)
