-- vtao_refunds: what should VTAO bring in each chosen year, and what was booked of it?
-- grain    one row per chosen year that had begun by the extract date
-- params   selection             struct         the filters
-- columns  year                  integer
--          last_booked           integer        last booked period that counts; null: no accounts
--          persons_count         bigint         with a refunded month; null: not known  [persons]
--          month_count           bigint         their months begun; null: not known
--          expected_nok          decimal(38,2)  months * rate; null: unknown, or a month has no
--                                               rate                                        [nok]
--          expected_to_date_nok  decimal(38,2)  the same of the months that are booked; null also
--                                               without accounts                            [nok]
--          booked_nok            decimal(38,2)  income, sign changed: lines of art 17090 with
--                                               VTAO in their text; null: no accounts, or no
--                                               line of any year has it                     [nok]
-- source   granted_months, reported_columns_by_year, ledger_years, posting_lines
create macro vtao_refunds(selection) as table (
    with expected as (
        select
            year,
            count(distinct participant_id) as persons_count,
            sum(month_count)::bigint as month_count,
            sum(month_count * monthly_nok)::decimal(38, 2) as nok,
            sum(booked_month_count * monthly_nok)::decimal(38, 2) as to_date_nok,
            bool_and(monthly_nok is not null) as is_rated,
            bool_and(monthly_nok is not null or booked_month_count = 0) as is_rated_to_date,
        from granted_months(selection)
        group by year
    ),

    told as (
        select * from posting_lines
        where kind = 'actual' and art = '17090' and contains(upper(text), 'VTAO')
    )

    select
        known.year,
        booked.last_booked,
        if(known.has_vtao, coalesce(persons_count, 0), null) as persons_count,
        if(known.has_vtao, coalesce(month_count, 0), null) as month_count,
        if(known.has_vtao and coalesce(is_rated, true), coalesce(nok, 0), null) as expected_nok,
        if(
            known.has_vtao and last_booked is not null and coalesce(is_rated_to_date, true),
            coalesce(to_date_nok, 0), null
        ) as expected_to_date_nok,
        if(
            last_booked is not null and exists (from told),
            coalesce(-(
                select sum(told.amount_nok) from told
                where told.year = known.year
                    and told.period between booked.first_period and booked.last_booked
            ), 0), null
        )::decimal(38, 2) as booked_nok,
    from reported_columns_by_year(selection) as known
    left join expected on known.year = expected.year
    left join ledger_years(selection) as booked on known.year = booked.year
)
