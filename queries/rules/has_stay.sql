-- has_stay: was the person in the scheme that day?
-- grain    one value: true or false
-- params   person              varchar    participant_id
--          code                varchar    scheme
--          day                 date
-- columns  has_stay            boolean
-- source   stays
create macro has_stay(person, code, day) as (
    exists (
        select 1
        from stays
        where stays.participant_id = person
            and stays.scheme = code
            and day between stays.started_on and stays.last_day
    )
)
