-- published: does each published figure still hold?
-- grain    one row per line of the register; each list has a value per line, in order
-- params   $units              varchar[]  the unit of its measure; null: no such measure
--          $figures            varchar[]  the figure now, in that unit; null: not known
--          $missing            varchar[]  an export that an unknown figure lacks; null: none
--          $since              varchar[]  when the load came that first gave it this status
-- columns  place               integer        number of the line among all, by file and line
--          document            varchar
--          year                integer
--          measure             varchar        as in measures.toml; frame_change_171: that line
--          scheme              varchar        NONE: the whole department
--          printed_value       decimal(18,4)  in the unit printed
--          unit                varchar        as printed; null: that of the measure
--          precision           varchar        one step of the printed number; null: it is exact
--          current_value       decimal(38,10) unrounded, in the unit printed; null: not computed
--          status              varchar        agrees, within_rounding, differs, not_computed
--          difference          decimal(38,10) now less printed; null: it does not differ
--          obstacle            varchar        why it cannot be computed: measure, precision, unit,
--                                             misfit, no_value, or the export it lacks
--          since_at            timestamp      the load that first gave the status; null: unknown
--          sentence            varchar        as it was printed
--          source_file         varchar        the export with the line
--          source_line         bigint         its line there, the first is 1
-- source   published_status
select
    place,
    document,
    year,
    measure,
    coalesce(scheme, 'NONE') as scheme,
    printed_value,
    unit,
    precision,
    current_value,
    status,
    if(status = 'differs', current_value - printed_value, null)::decimal(38, 10) as difference,
    obstacle,
    since_at,
    sentence,
    source_file,
    source_line,
from published_status($units, $figures, $missing, $since)
order by place
