-- gender_code: the code of a gender, which each export writes in its own way
-- grain    one value
-- params   gender              varchar    as the export has it; capitals do not count
-- columns  gender_code         varchar    woman, man; NONE: unknown, also in
--                                     words; any other text as it is
-- source   none
create macro gender_code(gender) as (
    case
        when is_unknown_word(gender) then 'NONE'
        when lower(gender) in ('woman', 'kvinne', 'k', 'female', 'f') then 'woman'
        when lower(gender) in ('man', 'mann', 'm', 'male') then 'man'
        else gender
    end
)
