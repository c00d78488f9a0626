-- stay_lengths: after how many days have the stays started in the period ended?
-- grain    one row per length with which a stay ended or was last seen, and 0; none without a stay
-- params   selection       struct     the filters
--          end_kind        varchar    ended: any end; to_work: an end to ordinary or subsidised
--                                     work, and any other end is set apart
-- columns  days            bigint     length, both days counted                              [days]
--          at_risk_count   bigint     stays that lasted at least so long                    [stays]
--          event_count     bigint     of them with such an end after so long                [stays]
--          other_count     bigint     with another end                                      [stays]
--          running_count   bigint     still in, and not seen for longer                     [stays]
-- source   chosen_starts
create macro stay_lengths(selection, end_kind) as table (
    with lengths as (
        select
            unnest([0, observed_days]) as days,
            unnest([0, 1]) as stay,
            unnest([0, if(is_work or (is_ended and end_kind = 'ended'), 1, 0)]) as event,
            unnest([0, if(is_ended, 1, 0)]) as ended,
        from chosen_starts(selection)
    )

    select
        days,
        (sum(sum(stay)) over (order by days desc))::bigint as at_risk_count,
        sum(event)::bigint as event_count,
        sum(ended - event)::bigint as other_count,
        sum(stay - ended)::bigint as running_count,
    from lengths
    group by days
)
