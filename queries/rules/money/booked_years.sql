-- booked_years: how far is each year of the ledger booked, and is all its budget by period?
-- grain    one row per year with budget or accounts
-- params   none
-- columns  year                integer
--          has_lines           boolean    it has budget; false: its budget is unknown, not 0
--          has_undated_budget  boolean    some of it is for the whole year
--          last_period         bigint     last booked period; null: no accounts
--          newest_period       bigint     the same of the newest booked year; null: no accounts
-- source   posting_lines
create view booked_years as
select
    year,
    bool_or(kind <> 'actual') as has_lines,
    bool_or(kind <> 'actual' and period is null) as has_undated_budget,
    max(period) filter (kind = 'actual') as last_period,
    max_by(max(period) filter (kind = 'actual'), year) over () as newest_period,
from posting_lines
group by year
