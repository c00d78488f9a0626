-- attendance_sums: planned and attended hours, absence by its kind, and days not reported
-- grain    one value (a struct) per group of planned days; unnest makes its fields columns
-- params   is_reported         boolean        each a column of planned_days
--          planned_hours       decimal(18,4)
--          attended_hours      decimal(18,4)
--          absent_hours        decimal(18,4)
--          absence             varchar
-- columns  planned_hours       double     of reported days                     [hours]
--          attended_hours      double     of reported days                     [hours]
--          attendance_rate     double     attended / planned                   [ratio]
--          absence_valid       double     planned - attended, valid absence    [hours]
--          absence_invalid     double     planned - attended, invalid absence  [hours]
--          absence_sick        double     planned - attended, sick             [hours]
--          absence_unknown     double     planned - attended, no kind given    [hours]
--          reported_count      bigint     planned days reported
--          unreported_count    bigint     planned days not reported
-- source   none; hours and rate are null where no day is reported, and 0 where none are of a kind
create macro attendance_sums(is_reported, planned_hours, attended_hours, absent_hours, absence) as (
    struct_pack(
        planned_hours := sum(planned_hours)::double,
        attended_hours := sum(attended_hours)::double,
        attendance_rate := sum(attended_hours)::double / nullif(sum(planned_hours)::double, 0),
        absence_valid := coalesce(
            sum(absent_hours) filter (where absence = 'valid'), 0 * sum(absent_hours)
        )::double,
        absence_invalid := coalesce(
            sum(absent_hours) filter (where absence = 'invalid'), 0 * sum(absent_hours)
        )::double,
        absence_sick := coalesce(
            sum(absent_hours) filter (where absence = 'sick'), 0 * sum(absent_hours)
        )::double,
        absence_unknown := coalesce(
            sum(absent_hours) filter (where absence = 'NONE'), 0 * sum(absent_hours)
        )::double,
        reported_count := count(*) filter (where is_reported),
        unreported_count := count(*) filter (where not is_reported)
    )
)
