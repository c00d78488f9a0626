-- spend_percent: how much of the adjusted budget is spent?
-- grain    one value
-- params   actual_nok      decimal(18,2)
--          adjusted_nok    decimal(18,2)
--          side            varchar        income: the part of the budgeted income that came
--                                         in; both are negative, so both signs are changed
-- columns  spend_percent   double         100 * actual / adjusted        [percent];
--                                         null when adjusted <= 0 (income: when it is 0)
-- source   none
create macro spend_percent(actual_nok, adjusted_nok, side) as (
    case
        when side = 'income' then 100 * -actual_nok / nullif(-adjusted_nok, 0)
        when adjusted_nok > 0 then 100 * actual_nok / adjusted_nok
    end
)
