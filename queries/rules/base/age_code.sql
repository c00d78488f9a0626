-- age_code: the code of an age
-- grain    one value
-- params   age                 bigint     in whole years
-- columns  age_code            varchar    under30, over30; NONE: unknown
-- source   none
create macro age_code(age) as (
    case
        when age < 30 then 'under30'
        when age >= 30 then 'over30'
        else 'NONE'
    end
)
