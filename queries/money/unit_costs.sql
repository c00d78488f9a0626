-- unit_costs: what does a participant, a place for a day and an exit to work cost, net?
-- grain    one row per base for the department, and one per base and scheme with accounts
--          of its own or a share in the allocation key
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  scheme                 varchar        null: the whole department
--          base                   varchar        participants, place_days, exits_to_work
--          net_actual_nok         decimal(38,2)  net booked; null: some chosen year that has begun
--                                                has no accounts; of a scheme what is booked on
--                                                it, and its share by the key              [nok]
--          allocated_nok          decimal(38,2)  of that its share of what is booked on no scheme,
--                                                by the allocation key in settings.toml; null:
--                                                none of it is by the key                  [nok]
--          allocation_rate        double         its share in the key; null the same     [ratio]
--          base_count             decimal(38,4)  of the months that are booked, all persons; null:
--                                                the exports lack them
--          unit_cost_nok          decimal(38,2)  net actual / base; null: one is unknown, or the
--                                                base is under 20                          [nok]
--          is_small_base          boolean        the base is under 20
-- source   unit_sums
select
    scheme,
    base,
    net_actual_nok,
    allocated_nok,
    allocation_rate,
    base_count,
    unit_cost_nok,
    base_count < 20 as is_small_base,
from unit_sums($selection, $with_counter_entries)
order by
    scheme nulls first,
    list_position(['participants', 'place_days', 'exits_to_work'], base)
