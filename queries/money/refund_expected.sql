-- refund_expected: how much should VTAO bring, what was booked, and what is one more grant worth?
-- grain    one row per chosen year that had begun by the extract date
-- params   $selection             struct         the filters
-- columns  year                   integer
--          persons_count          bigint         with a refunded month [persons]; null: not known
--          month_count            bigint         their months begun                     [months]
--          expected_nok           decimal(38,2)  months * rate in force; null: unknown, or a month
--                                                has no rate                              [nok]
--          last_booked            integer        last booked period; null: no accounts
--          expected_to_date_nok   decimal(38,2)  of the months that are booked            [nok]
--          booked_nok             decimal(38,2)  what came in: lines of art 17090 with VTAO in
--                                                their text; null: no accounts, or no line has it
--          deviation_nok          decimal(38,2)  booked - expected to date: below 0 a refund is
--                                                missing or late; null: one is unknown    [nok]
--          next_grant_nok         decimal(38,2)  a year of one more grant: 12 * the rate on the
--                                                extract date, the same in each row; null: none
-- source   vtao_refunds, rate_spells, extract; persons of all schemes and offices
with rate as (
    select (12 * rate_spells.monthly_nok)::decimal(38, 2) as next_grant_nok,
    from rate_spells
    cross join extract
    where date_trunc('month', extract.extract_date)
        between rate_spells.first_month and rate_spells.last_month
)

select
    refunds.year,
    refunds.persons_count,
    refunds.month_count,
    refunds.expected_nok,
    refunds.last_booked::integer as last_booked,
    refunds.expected_to_date_nok,
    refunds.booked_nok,
    (refunds.booked_nok - refunds.expected_to_date_nok)::decimal(38, 2) as deviation_nok,
    rate.next_grant_nok,
from vtao_refunds($selection) as refunds
cross join rate
order by refunds.year
