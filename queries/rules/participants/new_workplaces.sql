-- new_workplaces: which hosts took their first participant in the period?
-- grain    one row per workplace, whoever was chosen
-- params   selection           struct     the filters
-- columns  workplace           varchar
-- source   workplaces, period
create macro new_workplaces(selection) as table (
    select workplaces.workplace
    from workplaces
    inner join period(selection) as period
        on workplaces.first_used_on between period.first_day and period.last_day
)
