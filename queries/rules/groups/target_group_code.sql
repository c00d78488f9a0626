-- target_group_code: the target group of a row of the groups
-- grain    one value
-- params   target_group        varchar    as the export has it
-- columns  target_group_code   varchar    as it is; NONE: there is none, or it is not known
-- source   none
create macro target_group_code(target_group) as (
    if(is_unknown_word(target_group), 'NONE', target_group)
)
