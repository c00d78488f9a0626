-- rounds_to: does a value, rounded to a step, equal the printed one?
-- grain    one value for one figure
-- params   value               decimal
--          printed             decimal    in the same unit
--          step                decimal    the precision of what was printed; 0: only the exact
-- columns  rounds_to           boolean    half a step goes away from zero, as in a spreadsheet:
--                                         79 is 78.5 up to below 79.5, -50 is -50.5 (not it)
--                                         up to -49.5; null: one of them is
-- source   none
create macro rounds_to(value, printed, step) as (
    case
        when printed = 0 then value = 0 or 2 * abs(value) < step
        else value = printed
            or (
                2 * if(printed < 0, -value, value) >= 2 * abs(printed) - step
                and 2 * if(printed < 0, -value, value) < 2 * abs(printed) + step
            )
    end
)
