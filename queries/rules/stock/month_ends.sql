-- month_ends: on which days is the stock of the period counted?
-- grain    one row per month of the period
-- params   selection           struct     the filters
-- columns  month               date       its first day
--          counted_on          date       its last day; of a month under way the last day of the
--                                         period
--          is_covered          boolean    the exports of people had begun by then
--          has_referral        boolean    and somebody, in any year, has a day of referral
-- source   period, coverage, reported_columns
create macro month_ends(selection) as table (
    select
        months.month,
        months.counted_on,
        coalesce(months.counted_on >= coverage.people_from, false) as is_covered,
        is_covered and known.has_referral as has_referral,
    from (
        select
            unnest(
                generate_series(period.first_day, period.last_day, interval 1 month)
            )::date as month,
            least(last_day(month), period.last_day) as counted_on,
        from period(selection) as period
    ) as months
    cross join coverage
    cross join reported_columns(selection) as known
)
