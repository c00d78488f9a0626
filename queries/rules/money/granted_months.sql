-- granted_months: how many refunded months has each person in each chosen year, at which rate?
-- grain    one row per year, person, run of months and rate
-- params   selection             struct         the filters
-- columns  year                  integer
--          participant_id        varchar        a pseudonym
--          vtao_granted_on       date
--          first_month           date           first and last day-one of the months in the year
--          last_month            date
--          month_count           bigint         months begun by the period's last day
--          booked_month_count    bigint         of those, in months that are booked; 0: none
--          monthly_nok           decimal(18,2)  null: no rate in force                    [nok]
-- source   granted_spells, rate_spells, period, ledger_years
create macro granted_months(selection) as table (
    with parts as (
        select
            period.year,
            spells.stay_no,
            spells.participant_id,
            spells.vtao_granted_on,
            greatest(spells.first_month, rates.first_month, period.first_day) as first_month,
            least(
                spells.last_month, rates.last_month, date_trunc('month', period.last_day)::date
            ) as last_month,
            make_date(booked.year, least(booked.last_booked, 12)::integer, 1) as booked_month,
            rates.monthly_nok,
        from granted_spells as spells
        inner join period(selection) as period
            on spells.first_month <= period.last_day and spells.last_month >= period.first_day
        inner join rate_spells as rates
            on spells.first_month <= rates.last_month and spells.last_month >= rates.first_month
        left join ledger_years(selection) as booked on period.year = booked.year
    )

    select
        * exclude (booked_month, monthly_nok),
        date_diff('month', first_month, last_month) + 1 as month_count,
        greatest(coalesce(
            date_diff('month', first_month, least(last_month, booked_month)) + 1, 0
        ), 0) * (booked_month is not null)::integer as booked_month_count,
        monthly_nok,
    from parts
    where first_month <= last_month
)
