-- cost_years: over which days of each chosen year are people and money compared?
-- grain    one row per chosen year that had begun by the extract date
-- params   selection           struct     the filters
-- columns  year                integer
--          first_day           date
--          last_day            date       of the period, in a year under way of the last booked
--                                         month: people and kroner of the same months
--          last_booked         integer    null: no accounts
--          has_people          boolean    as reported_columns_by_year, with the next
--          has_destination     boolean
-- source   reported_columns_by_year, ledger_years
create macro cost_years(selection) as table (
    select
        known.year,
        known.first_day,
        least(
            known.last_day, last_day(make_date(known.year, least(last_booked, 12)::integer, 1))
        ) as last_day,
        booked.last_booked,
        known.has_people,
        known.has_destination,
    from reported_columns_by_year(selection) as known
    left join ledger_years(selection) as booked on known.year = booked.year
)
