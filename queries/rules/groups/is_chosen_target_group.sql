-- is_chosen_target_group: is a target group chosen?
-- grain    one value
-- params   target_groups           varchar[]  the chosen ones; null: every one
--          target_group            varchar    of a stay, or of a group on a day
-- columns  is_chosen_target_group  boolean
-- source   none
create macro is_chosen_target_group(target_groups, target_group) as (
    coalesce(list_contains(target_groups, target_group), true)
)
