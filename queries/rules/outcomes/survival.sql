-- survival: what share of the stays has not ended, day by day after the start?
-- grain    one row per row of stay_lengths
-- params   selection       struct     the filters
--          end_kind        varchar    ended: any end; to_work: an end to ordinary or subsidised
--                                     work, and any other end is set apart
-- columns  *               all        columns of stay_lengths
--          not_yet_rate    double     share without such an end by then, Kaplan-Meier: another end
--                                     censors the stay, as if it ran on                     [ratio]
--          low_rate        double     its 95 % interval, log-log of Greenwood's variance; null
--                                     where the share is 0, for it cannot be computed there [ratio]
--          high_rate       double     the same                                              [ratio]
--          incidence_rate  double     share with such an end by then, Aalen-Johansen: after another
--                                     end it cannot come                                    [ratio]
-- source   stay_lengths; z = 1.96, more exactly 1.959963985
create macro survival(selection, end_kind) as table (
    with curve as (
        select
            *,
            product(1 - event_count / at_risk_count) over by_days as not_yet_rate,
            sqrt(
                sum(event_count / nullif(at_risk_count * (at_risk_count - event_count), 0))
                    over by_days
            ) / -ln(nullif(nullif(not_yet_rate, 0), 1)) as spread,
            coalesce(product(1 - (event_count + other_count) / at_risk_count) over earlier, 1)
            * event_count / at_risk_count as step,
        from stay_lengths(selection, end_kind)
        window
            by_days as (order by days),
            earlier as (order by days rows between unbounded preceding and 1 preceding)
    )

    select
        * exclude (spread, step),
        if(not_yet_rate = 1, 1, not_yet_rate ^ exp(1.959963985 * spread)) as low_rate,
        if(not_yet_rate = 1, 1, not_yet_rate ^ exp(-1.959963985 * spread)) as high_rate,
        sum(step) over (order by days) as incidence_rate,
    from curve
)
