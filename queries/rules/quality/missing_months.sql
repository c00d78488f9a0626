-- missing_months: which months between booked ones have no line in the accounts?
-- grain    one row per such month of the period; the first booked year begins in January,
--          and what follows the last booked month is not booked yet, not missing
-- params   selection           struct         the filters; until null: whole years; else months
--                                             begun by that day
-- columns  month               date           its first day
--          lowest_nok          decimal(38,2)  the year's lowest month, at most 0      [nok]
--          highest_nok         decimal(38,2)  the year's highest month, at least 0    [nok]
-- source   posting_lines (kind actual, period 1 to 12)
create macro missing_months(selection) as table (
    with booked as (
        select
            make_date(posting_lines.year, posting_lines.period, 1) as month,
            sum(posting_lines.amount_nok) as amount_nok,
        from posting_lines
        where posting_lines.kind = 'actual' and posting_lines.period between 1 and 12
        group by all
    ),

    calendar as (
        select
            unnest(
                generate_series(
                    date_trunc('year', min(booked.month)), max(booked.month), interval 1 month
                )
            )::date as month,
        from booked
    ),

    years as (
        select
            year(booked.month) as year,
            least(min(booked.amount_nok), 0) as lowest_nok,
            greatest(max(booked.amount_nok), 0) as highest_nok,
        from booked
        group by all
    )

    select
        calendar.month,
        coalesce(years.lowest_nok, 0) as lowest_nok,
        coalesce(years.highest_nok, 0) as highest_nok,
    from calendar
    left join years on year(calendar.month) = years.year
    where calendar.month not in (select booked.month from booked)
        and list_contains(selection['years'], year(calendar.month))
        and coalesce(list_contains(selection['months']::integer[], month(calendar.month)), true)
        and calendar.month <= coalesce(selection['until'], calendar.month)
)
