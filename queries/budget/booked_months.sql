-- booked_months: how far is each chosen year booked?
-- grain    one row per chosen year with budget or accounts
-- params   $selection          struct     the filters; until null: whole years; else booked by that
--                                         day
-- columns  year                integer
--          has_budget          boolean    false: no budget for the year
--          last_period         integer    last booked period, 1-12 or 13; null: no accounts
--          is_whole_year       boolean    booked to December or beyond
--          is_paired           boolean    it has both; where no chosen year has: true of all
-- source   ledger_years
select
    year,
    has_budget,
    last_booked::integer as last_period,
    is_whole_year,
    is_paired,
from ledger_years($selection)
order by year
