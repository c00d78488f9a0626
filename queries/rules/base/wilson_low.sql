-- wilson_low: the lower bound of the Wilson 95 % interval of a share
-- grain    one value
-- params   hits                bigint     how many of the base; not null
--          base                bigint
-- columns  wilson_low          double     0 to 1; null when the base is 0
-- source   none; z = 1.96, more exactly 1.959963985
create macro wilson_low(hits, base) as (
    case
        when base > 0 and hits = 0 then 0.0
        when base > 0 then (
            (hits + 1.959963985 ^ 2 / 2) / (base + 1.959963985 ^ 2)
            - 1.959963985 / (base + 1.959963985 ^ 2)
            * sqrt(hits * (base - hits) / base + 1.959963985 ^ 2 / 4)
        )
    end
)
