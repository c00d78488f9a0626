-- data_faults: what is wrong in the exports, worst first?
-- grain    one row per family, column, reason and severity; skipped lines are no faults
-- params   none
-- columns  family              varchar
--          column_name         varchar    as in the export contract; null: the line as a whole
--          reason              varchar    as in warehouse/messages.toml
--          severity            varchar    rejected (left out), warning (loaded)
--          lines               bigint     lines with the fault
--          files               bigint     files with such a line
--          first_file          varchar    where it comes first, with first_line
--          first_line          bigint
--          measures            varchar    those it touches, joined by ','; null: none
-- source   rejects, touches; rejected before warning, then by measures touched, then by lines
with faults as (
    select
        rejects.family,
        rejects.column_name,
        rejects.reason,
        rejects.severity,
        count(distinct row(rejects.file, rejects.line)) as lines,
        count(distinct rejects.file) as files,
        min(row(rejects.file, rejects.line)) as first_place,
    from rejects
    where rejects.severity <> 'skipped'
    group by all
),

touched as (
    select
        touches.family,
        touches.column_name,
        touches.reason,
        count(distinct touches.measure) as touching,
        string_agg(distinct touches.measure, ',' order by touches.measure) as measures,
    from touches
    group by all
)

select
    faults.family,
    faults.column_name,
    faults.reason,
    faults.severity,
    faults.lines,
    faults.files,
    faults.first_place[1] as first_file,
    faults.first_place[2] as first_line,
    touched.measures,
from faults
left join touched
    on faults.family = touched.family
        and faults.column_name is not distinct from touched.column_name
        and faults.reason = touched.reason
order by
    faults.severity <> 'rejected' asc,
    coalesce(touched.touching, 0) desc,
    faults.lines desc,
    faults.family asc,
    faults.column_name asc nulls first,
    faults.reason asc
