-- standard_weeks_row: which row of schemes gives the standard weeks of the one chosen scheme?
-- grain    one row where one scheme is chosen and its weeks are given; else none
-- params   selection           struct     the filters
-- columns  *                   all        columns of schemes: the row in force on the last day of
--                                         the period, of several the one that began last
-- source   schemes, period
create macro standard_weeks_row(selection) as table (
    with ending as (
        select max(last_day) as last_day,
        from period(selection)
    )

    select terms.*,
    from schemes as terms
    inner join ending
        on ending.last_day >= coalesce(terms.valid_from, date '0001-01-01')
            and ending.last_day <= coalesce(terms.valid_to, date '9999-12-31')
    where len(selection['schemes']) = 1
        and terms.scheme = selection['schemes'][1]
        and terms.standard_weeks is not null
    qualify row_number() over (
            order by terms.valid_from desc nulls last, terms.source_file asc, terms.source_line asc
        ) = 1
)
