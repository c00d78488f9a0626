-- destination_kinds: what each destination counts as
-- grain    one row per destination code of the export contract
-- params   none
-- columns  destination         varchar
--          place               integer    order on screen: towards work first, unknown last
--          is_work             boolean    ordinary or subsidised work; adapted work is not
--          is_education        boolean
--          is_unknown          boolean
--          is_apart            boolean    moved or deceased: no result of the scheme
-- source   none
create view destination_kinds as
with codes as (
    select unnest([
        'ordinary_work', 'subsidised_work', 'adapted_work', 'education', 'other_scheme',
        'job_seeking', 'benefit_clarified', 'treatment', 'absence', 'other', 'moved', 'deceased',
        'unknown'
    ]) as destination
)

select
    destination,
    row_number() over ()::integer as place,
    destination in ('ordinary_work', 'subsidised_work') as is_work,
    destination = 'education' as is_education,
    destination = 'unknown' as is_unknown,
    destination in ('moved', 'deceased') as is_apart,
from codes
