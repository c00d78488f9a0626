-- is_wage_settlement: is a change of the budget, or of the frame, a year's wage settlement?
-- grain    one value
-- params   text                varchar    of the change
--          year                integer    of the settlement
-- columns  is_wage_settlement  boolean    the text has the word (lønnsoppgjør, lønsoppgjer, wage
--                                         settlement), and the year or no year at all; false: no
--                                         text
-- source   none; the exports have no code for it
create macro is_wage_settlement(text, year) as (
    coalesce(
        regexp_matches(lower(text), 'l(ø|oe|o)nn?s?[ -]?oppgj(ø|oe|o|e)r|wage settlement')
        and (contains(text, year::varchar) or not regexp_matches(text, '\b(19|20)\d\d\b')),
        false
    )
)
