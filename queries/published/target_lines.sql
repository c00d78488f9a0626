-- target_lines: which targets and which ambitions are set?
-- grain    one row per year, measure and scheme with a target
-- params   $selection          struct     the filters; schemes: the department's own targets always
--                                         stand
-- columns  year                integer
--          measure             varchar    as the export writes it; names of measures where it knows
--          scheme              varchar    NONE: the target of the whole department; it comes first
--          floor               double     not to fall below, in the unit of the measure
--          ambition            double     to reach for, in the same unit; null: none is set
--          source              varchar    where it was decided; null: not given
-- source   targets
select
    year,
    measure,
    coalesce(scheme, 'NONE') as scheme,
    floor::double as floor,
    ambition::double as ambition,
    source,
from targets
where list_contains($selection['years'], year)
    and (scheme is null or list_contains($selection['schemes'], scheme))
order by year, measure, targets.scheme nulls first
