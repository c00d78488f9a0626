-- rate_spells: which VTAO rate is in force in each month?
-- grain    one row per run of months with the same rate, and one before the first rate; they
--          cover all months
-- params   none
-- columns  first_month         date           its first day
--          last_month          date           its first day
--          monthly_nok         decimal(18,2)  per person and month; null: no rate in force  [nok]
-- source   refund_rates of kind VTAO, or of no kind. A month belongs to the rate in force on its
--          first day: of those valid from that day or before the one with the newest valid_from,
--          in any order of rows; of several from that day the one decided last. So a row added
--          later for months that are past changes them.
create view rate_spells as
with rates as (
    select
        date_trunc('month', valid_from + interval 1 month - interval 1 day)::date as first_month,
        max_by(
            monthly_nok,
            (
                valid_from, coalesce(decided_on, date '0001-01-01'), kind is not null,
                source_file, source_line
            )
        ) as monthly_nok,
    from refund_rates
    where coalesce(upper(trim(kind)), 'VTAO') = 'VTAO'
    group by all
    union all
    select
        date '1900-01-01' as first_month,
        null as monthly_nok,
)

select
    first_month,
    coalesce(
        lead(first_month) over (order by first_month) - interval 1 month, date '9999-12-01'
    )::date as last_month,
    monthly_nok,
from rates
