-- has_activity_duty: has the person the activity duty of those under 30?
-- grain    one value: true or false; null where it depends on something unknown
-- params   benefit             varchar    of stays
--          age                 varchar    of stays
-- columns  has_activity_duty   boolean    social assistance and under 30. One value may be enough:
--                                         at 30 there is no duty, whatever the benefit
-- source   none
create macro has_activity_duty(benefit, age) as (
    case
        when benefit not in ('social_assistance', 'NONE') then false
        when age not in ('under30', 'NONE') then false
        when benefit = 'social_assistance' and age = 'under30' then true
    end
)
