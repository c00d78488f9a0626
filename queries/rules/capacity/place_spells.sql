-- place_spells: when did each chosen group have how many places?
-- grain    one row per group and run of days in the period with the same places, more than 0
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          group_name          varchar
--          first_day           date
--          last_day            date
--          days                bigint
--          places              decimal(18,4)
--          target_group        varchar        NONE where it has none; a chosen one
--          source_file         varchar        with source_line: the row of the group
--          source_line         bigint
-- source   open_place_lines, period_runs
create macro place_spells(selection) as table (
    select
        lines.* exclude (first_day, last_day),
        greatest(lines.first_day, period.first_day) as first_day,
        least(lines.last_day, period.last_day) as last_day,
        least(lines.last_day, period.last_day) - greatest(lines.first_day, period.first_day) + 1
            as days,
    from open_place_lines as lines
    inner join period_runs(selection) as period
        on lines.first_day <= period.last_day and lines.last_day >= period.first_day
    where list_contains(selection['schemes'], lines.scheme)
        and is_chosen_target_group(selection['target_groups'], lines.target_group)
)
