-- gap_rows: which values do the loaded rows of any export lack?
-- grain    one row per row and gap; of the accounts one per month that is missing
-- params   selection           struct     the filters
-- columns  gap                 varchar    as in gap_kinds
--          participant_id      varchar    null: of the accounts
--          scheme              varchar    null: of the accounts
--          happened_on         date       as in stay_gaps; the planned day; the month missing
--          source_file         varchar    null: of the accounts
--          source_line         bigint     null: of the accounts
-- source   stay_gaps, chosen_attendance, missing_months
create macro gap_rows(selection) as table (
    from stay_gaps(selection)
    union all by name
    select
        'no_attended_hours' as gap,
        participant_id,
        scheme,
        held_on as happened_on,
        source_file,
        source_line,
    from chosen_attendance(selection)
    where not is_reported
    union all by name
    select
        'no_stay' as gap,
        participant_id,
        scheme,
        held_on as happened_on,
        source_file,
        source_line,
    from chosen_attendance(selection)
    where stay_no is null
    union all by name
    select
        'no_month' as gap,
        months.month as happened_on,
    from missing_months(selection) as months
)
