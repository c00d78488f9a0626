-- unit_sums: which amounts are divided by which counts?
-- grain    one row per base for the department, and one per base and scheme with accounts of its
--          own or a share in the allocation key
-- params   selection             struct         the filters
--          with_counter_entries  boolean        false: without VAT and depreciation
-- columns  scheme                varchar        null: the whole department
--          base                  varchar        participants, place_days, exits_to_work
--          net_actual_nok        decimal(38,2)  net booked; null: some chosen year that has begun
--                                               has no accounts; of a scheme see scheme_costs
--          allocated_nok         decimal(38,2)  of that by the allocation key; null: none  [nok]
--          allocation_rate       double         the share in the key; null: none is by it [ratio]
--          base_count            decimal(38,4)  null: not known
--          unit_cost_nok         decimal(38,2)  net actual / base; null: one is unknown, or the
--                                               base is under 20                         [nok]
-- source   scheme_costs, cost_years, unit_bases
create macro unit_sums(selection, with_counter_entries) as table (
    with known as (
        select bool_and(last_booked is not null) as has_accounts,
        from cost_years(selection)
    ),

    bases as (from unit_bases(selection))

    select
        booked.scheme,
        department.base,
        if(known.has_accounts, coalesce(booked.cost_nok, 0), null) as net_actual_nok,
        if(known.has_accounts, booked.allocated_nok, null) as allocated_nok,
        if(known.has_accounts, booked.allocation_rate, null) as allocation_rate,
        coalesce(bases.base_count, department.base_count * 0)::decimal(38, 4) as base_count,
        if(
            bases.base_count >= 20, share_nok(net_actual_nok, 1, bases.base_count), null
        ) as unit_cost_nok,
    from scheme_costs(selection, with_counter_entries) as booked
    cross join known
    inner join bases as department on department.scheme is null
    left join bases
        on booked.scheme is not distinct from bases.scheme and department.base = bases.base
)
