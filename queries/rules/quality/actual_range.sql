-- actual_range: what is the range of the actual, given the missing months?
-- grain    one row
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          rows                bigint     months that lack their lines, as many as gap_rows has
--          persons             bigint     null: ledger lines have no person
--          base                double     months booked or missing
--          value_now           double     the measure, as its figure; null: unknown
--          low                 double     as if each missing month were its year's lowest     [nok]
--          high                double     as if each were its year's highest                  [nok]
-- source   chosen_postings (with counter-entries), missing_months; an estimate, no bound: what is
--          not booked can be any amount
create macro actual_range(selection) as table (
    with postings as (
        select
            count(distinct row(lines.year, lines.period)) filter (
                where lines.kind = 'actual' and lines.period <= 12
            ) as months,
            sum(lines.actual_nok)::double as actual,
        from chosen_postings(selection, true) as lines
    ),

    missing as (
        select
            count(*) as months,
            coalesce(sum(lowest_nok)::double, 0) as lowest,
            coalesce(sum(highest_nok)::double, 0) as highest,
        from missing_months(selection)
    )

    select
        'no_month' as gap,
        missing.months as rows,
        null::bigint as persons,
        (postings.months + missing.months)::double as base,
        postings.actual as value_now,
        postings.actual + missing.lowest as low,
        postings.actual + missing.highest as high,
    from postings
    cross join missing
)
