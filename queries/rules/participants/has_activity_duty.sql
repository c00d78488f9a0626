-- has_activity_duty: has the person the activity duty of those under 30?
-- grain    one value: true or false; null where it turns on something unknown
-- params   benefit             varchar    of stays
--          age                 varchar    of stays
-- columns  has_activity_duty   boolean    social assistance and under 30. What is known may settle
--                                         it: nobody of 30 has the duty, whatever the benefit
-- source   none
create macro has_activity_duty(benefit, age) as (
    case
        when benefit not in ('social_assistance', 'NONE') then false
        when age not in ('under30', 'NONE') then false
        when benefit = 'social_assistance' and age = 'under30' then true
    end
)
