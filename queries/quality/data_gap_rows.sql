-- data_gap_rows: which rows lack the value, to be sent back to those who export?
-- grain    one row per row and gap; of the accounts one per month that is missing
-- params   $gap                varchar    as in data_gaps; null: every gap
--          $selection          struct     the filters
-- columns  gap                 varchar
--          family              varchar    the export it is missing in
--          missing             varchar    the column that is empty (accounts: the month)
--          source_file         varchar    null: the accounts, which lack the rows
--          source_line         bigint     its line there, the first is 1; null likewise
--          participant_id      varchar    a pseudonym; null likewise
--          scheme              varchar    null likewise
--          happened_on         date       end of the exit, referral of the long wait, the planned
--                                         day, first day of the missing month; else the start
-- source   gap_rows, gap_kinds
select
    rows_of.gap,
    gap_kinds.family,
    gap_kinds.missing,
    rows_of.source_file,
    rows_of.source_line,
    rows_of.participant_id,
    rows_of.scheme,
    rows_of.happened_on,
from gap_rows($selection) as rows_of
inner join gap_kinds on rows_of.gap = gap_kinds.gap
where coalesce($gap::varchar, rows_of.gap) = rows_of.gap
order by
    rows_of.gap,
    rows_of.source_file,
    rows_of.source_line,
    rows_of.happened_on
