-- forecast_year: which of the chosen years is under way, so that its end can be forecast?
-- grain    one row, or none: the only chosen year that is booked in part; where none is, the only
--          one with a budget and no accounts yet
-- params   selection           struct     the filters; until null: whole years; see ledger_years.
--                                         A forecast is of the year, whatever part is chosen
-- columns  year                integer
--          last_booked         integer    1 to 11; null: no accounts
-- source   ledger_parts
create macro forecast_year(selection) as table (
    select
        year,
        last_booked,
    from ledger_parts(selection, null)
    where not is_whole_year
    qualify
        if(
            count(last_booked) over () > 0,
            last_booked is not null and count(last_booked) over () = 1,
            count(*) over () = 1
        )
)
