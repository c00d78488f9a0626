-- data_fault_rows: which lines have the fault, to be sent back to those who export?
-- grain    one row per line and fault; without $family every line that was left out, skipped or
--          remarked on
-- params   $family             varchar    as in data_faults; null: all faults
--          $column_name        varchar    null: the line as a whole
--          $reason             varchar    null: any reason
-- columns  family              varchar
--          file                varchar
--          line                bigint     its line in the file, the first is 1
--          column_name         varchar    null: the line as a whole
--          value               varchar    the value there; null: empty
--          reason              varchar    as in warehouse/messages.toml
--          severity            varchar    rejected (left out), warning (loaded), skipped (no row)
--          raw_line            varchar    the line as written, identity numbers masked
-- source   rejects
select
    rejects.family,
    rejects.file,
    rejects.line,
    rejects.column_name,
    rejects.value,
    rejects.reason,
    rejects.severity,
    rejects.raw_line,
from rejects
where $family::varchar is null
    or (
        rejects.family = $family
        and (
            $reason::varchar is null
            or (
                rejects.reason = $reason
                and rejects.column_name is not distinct from $column_name
            )
        )
    )
order by
    rejects.family,
    rejects.file,
    rejects.line,
    rejects.column_name nulls first,
    rejects.reason
