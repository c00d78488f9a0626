-- scheme_costs: what was booked on the department, and on each scheme?
-- grain    one row for the department, and one per scheme with lines of its own or a share
-- params   selection             struct         the filters; until null: whole years; see
--                                               ledger_years
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  scheme                varchar        null: the whole department
--          cost_nok              decimal(38,2)  net booked; of a scheme the lines that carry it
--                                               and its share; null: no accounts          [nok]
--          allocated_nok         decimal(38,2)  of that its share of the lines without a scheme,
--                                               by the allocation key; all shares add up to those
--                                               lines; null: none of it is by the key     [nok]
--          allocation_rate       double         its share in the key; null the same     [ratio]
-- source   cost_lines, allocation_shares (without a key in settings.toml: none)
create macro scheme_costs(selection, with_counter_entries) as table (
    with shared as (
        select sum(nok)::decimal(38, 2) as nok,
        from cost_lines(selection, with_counter_entries)
        where scheme is null
    ),

    keyed as (
        select
            scheme,
            share,
            (sum(share) over (order by scheme))::decimal(38, 4) as so_far,
            share_nok(nok, so_far, 1) - share_nok(nok, so_far - share, 1) as allocated_nok,
        from allocation_shares
        cross join shared
    ),

    parts as (
        select
            scheme,
            nok,
            null as allocated_nok,
            null as share,
        from cost_lines(selection, with_counter_entries)
        union all
        select
            scheme,
            null as nok,
            allocated_nok,
            share,
        from keyed
        where allocated_nok is not null
    )

    select
        scheme,
        case
            when scheme is null then sum(nok)
            else coalesce(sum(nok), 0) + coalesce(max(allocated_nok), 0)
        end::decimal(38, 2) as cost_nok,
        if(scheme is null, null, max(allocated_nok))::decimal(38, 2) as allocated_nok,
        if(scheme is null, null, max(share))::double as allocation_rate,
    from parts
    group by grouping sets ((scheme), ())
    having scheme is not null or grouping(scheme) = 1
)
