-- last_day_with_place: until when does a stay take a place?
-- grain    one value
-- params   last_day            date       last active day of the stay
--          granted_on          date       VTAO was granted; null: it was not
--          holds_place         boolean    a person granted VTAO keeps the place
-- columns  last_day_with_place  date      last_day; where VTAO frees the place no later than the
--                                         day before the grant (may be before the start: no day)
-- source   participations, extract (vtao_holds_place in settings.toml)
create macro last_day_with_place(last_day, granted_on, holds_place) as (
    if(holds_place, last_day, least(last_day, granted_on - 1))
)
