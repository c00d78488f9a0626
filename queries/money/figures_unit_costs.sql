-- figures_unit_costs: what does a participant, a place for a day and an exit to work cost, net?
-- grain    one row per measure
-- params   $selection             struct          the filters; until null: whole years; else up to
--                                                 that day
--          $with_counter_entries  boolean         false: without VAT and depreciation
-- columns  measure                varchar         as in measures.toml
--          value                  decimal(38,10)  net actual / base [nok]; null: one is unknown, or
--                                                 the base is under 20
--          numerator              decimal(38,10)  net actual; null: some chosen year that has
--                                                 begun has no accounts                  [nok]
--          denominator            decimal(38,10)  persons, place-days or exits of all schemes;
--                                                 null: the exports lack them
--          low                    double          always null, as the next: nothing is estimated
--          high                   double
--          unknown                double
-- source   unit_sums
select
    'cost_per_' || names.unit as measure,
    sums.unit_cost_nok::decimal(38, 10) as value,
    sums.net_actual_nok::decimal(38, 10) as numerator,
    sums.base_count::decimal(38, 10) as denominator,
    null::double as low,
    null::double as high,
    null::double as unknown,
from (
    values
    ('participant', 'participants'),
    ('place_day', 'place_days'),
    ('exit_to_work', 'exits_to_work')
) as names (unit, base)
left join unit_sums($selection, $with_counter_entries) as sums
    on names.base = sums.base and sums.scheme is null
order by names.unit
