-- ledger_years: how far is the chosen part of each year booked, and can it be compared?
-- grain    one row per chosen year that has budget or accounts
-- params   selection           struct     the filters; until null: the whole part; else the months
--                                         up to that day, see ledger_parts
-- columns  *                   all        columns of ledger_parts, of the chosen months
-- source   ledger_parts
create macro ledger_years(selection) as table (
    from ledger_parts(selection, selection['months'])
)
