-- target_rows: which targets are set, whatever is chosen, and where do they stand?
-- grain    one row per line of the targets
-- params   none
-- columns  year                integer
--          measure             varchar    as the export writes it; names of measures where it knows
--          scheme              varchar    NONE: the target of the whole department; it comes first
--          floor               double     not to fall below, in the unit of the measure
--          ambition            double     to reach for, in the same unit; null: none is set
--          source              varchar    where it was decided; null: not given
--          source_file         varchar    the export with the line
--          source_line         bigint     its line there, the first is 1
-- source   targets
select
    year,
    measure,
    coalesce(scheme, 'NONE') as scheme,
    floor::double as floor,
    ambition::double as ambition,
    source,
    source_file,
    source_line,
from targets
order by year, measure, targets.scheme nulls first
