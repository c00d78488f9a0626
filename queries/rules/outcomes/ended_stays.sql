-- ended_stays: the chosen stays that ended in the period, and which of them are exits
-- grain    one row per stay that had started and ended
-- params   selection           struct     the filters
-- columns  all                 of stays; destination is unknown where it was null
--          year                integer    the year of ended_on
--          duration_days       bigint     ended_on - started_on + 1                [days]
--          is_exit             boolean
--          next_started_on     date       of an exit: the person's next start; null: none
--          is_work             boolean    with is_education, is_unknown, is_apart: the kind of
--                                         the destination
-- source   chosen_stays, period, exits, destination_kinds
create macro ended_stays(selection) as table (
    select
        stays.* replace (coalesce(stays.destination, 'unknown') as destination),
        period.year,
        stays.ended_on - stays.started_on + 1 as duration_days,
        exits.stay_no is not null as is_exit,
        exits.next_started_on,
        destination_kinds.* exclude (destination),
    from chosen_stays(selection) as stays
    inner join period(selection) as period
        on stays.ended_on between period.first_day and period.last_day
    inner join destination_kinds
        on coalesce(stays.destination, 'unknown') = destination_kinds.destination
    left join exits
        on stays.stay_no = exits.stay_no
    where stays.started_on is not null
)
