-- wilson_high: the upper bound of the Wilson 95 % interval of a share
-- grain    one value
-- params   hits                bigint     how many of the base; not null
--          base                bigint
-- columns  wilson_high         double     0 to 1; null when the base is 0
-- source   none; z = 1.96, more exactly 1.959963985
create macro wilson_high(hits, base) as (
    case
        when base > 0 and hits = base then 1.0
        when base > 0 then (
            (hits + 1.959963985 ^ 2 / 2) / (base + 1.959963985 ^ 2)
            + 1.959963985 / (base + 1.959963985 ^ 2)
            * sqrt(hits * (base - hits) / base + 1.959963985 ^ 2 / 4)
        )
    end
)
