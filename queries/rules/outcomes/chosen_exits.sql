-- chosen_exits: the exits among the chosen stays, and what is known of the person afterwards
-- grain    one row per exit that the period and the filters choose
-- params   selection           struct     the filters
-- columns  *                   all        columns of ended_stays
--          is_due_6m           boolean    6 calendar months lie between it and the extract date
--          is_working_6m       boolean    of those due: in ordinary or subsidised work then
--          is_unknown_6m       boolean    of those due: not known
--          is_due_12m          boolean    the same after 12 months
--          is_working_12m      boolean
--          is_unknown_12m      boolean
--          is_due_return       boolean    365 days lie between it and the extract date
--          has_returned        boolean    of those due: started again 61 to 365 days later
-- source   ended_stays, destination_kinds, extract
create macro chosen_exits(selection) as table (
    select
        exits.*,
        exits.ended_on + interval 6 months <= extract.extract_date as is_due_6m,
        is_due_6m and coalesce(after_6m.is_work, false) as is_working_6m,
        is_due_6m and coalesce(after_6m.is_unknown, true) as is_unknown_6m,
        exits.ended_on + interval 12 months <= extract.extract_date as is_due_12m,
        is_due_12m and coalesce(after_12m.is_work, false) as is_working_12m,
        is_due_12m and coalesce(after_12m.is_unknown, true) as is_unknown_12m,
        exits.ended_on + 365 <= extract.extract_date as is_due_return,
        is_due_return and coalesce(exits.next_started_on <= exits.ended_on + 365, false)
            as has_returned,
    from ended_stays(selection) as exits
    cross join extract
    left join destination_kinds as after_6m on exits.status_6m = after_6m.destination
    left join destination_kinds as after_12m on exits.status_12m = after_12m.destination
    where exits.is_exit
)
