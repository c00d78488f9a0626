-- standard_days: how long was the first period of a scheme to last, as of that day?
-- grain    one value: days; null where no standard weeks were given
-- params   code                varchar    scheme
--          day                 date       of the start
-- columns  standard_days       integer    7 x the standard weeks of the row in force; where
--                                         several are, of the one that began last         [days]
-- source   schemes
create macro standard_days(code, day) as (
    select 7 * arg_max(told.standard_weeks, coalesce(told.valid_from, date '0001-01-01'))
    from schemes as told
    where told.scheme = code
        and day >= coalesce(told.valid_from, date '0001-01-01')
        and day <= coalesce(told.valid_to, date '9999-12-31')
)
