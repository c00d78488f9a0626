-- share_nok: amount * part / whole, exact and rounded once, to the øre
-- grain    one value
-- params   amount_nok      decimal(38,2)
--          part            decimal(38,4)  kroner, months or a count: as the whole
--          whole           decimal(38,4)
-- columns  share_nok       decimal(38,2)  half an øre goes away from 0; null when one is null or
--                                         the whole is 0                               [nok]
-- source   none; in whole numbers, for a division of decimals would give a double
create macro share_nok(amount_nok, part, whole) as (
    if(
        whole = 0,
        null,
        (
            sign(amount_nok) * sign(part) * sign(whole)
            * (
                (
                    2 * (abs(amount_nok) * 100)::hugeint * (abs(part) * 10000)::hugeint
                    + (abs(whole) * 10000)::hugeint
                ) // (2 * (abs(whole) * 10000)::hugeint)
            )
        )::decimal(34, 0) * 0.01
    )::decimal(38, 2)
)
