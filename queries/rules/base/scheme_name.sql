-- scheme_name: what was a scheme called on a day?
-- grain    one value: a name; null where no name was in force that day
-- params   code                varchar    scheme
--          day                 date
-- columns  scheme_name         varchar    of the row in force; where several are, of the one that
--                                         began last
-- source   schemes
create macro scheme_name(code, day) as (
    select arg_max(told.name, coalesce(told.valid_from, date '0001-01-01'))
    from schemes as told
    where told.scheme = code
        and day >= coalesce(told.valid_from, date '0001-01-01')
        and day <= coalesce(told.valid_to, date '9999-12-31')
)
