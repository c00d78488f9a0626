-- rows_refund: which persons' months is the expected VTAO refund made of?
-- grain    one row per person, year and run of months at one rate
-- params   $selection             struct         the filters; offices: the offices whose persons
--                                                are listed: the figure is of all
--          $measure               varchar        refund_expected; else: no rows
-- columns  year                   integer
--          participant_id         varchar        a pseudonym
--          vtao_granted_on        date
--          first_month            date           first day of the first month
--          last_month             date           first day of the last month
--          month_count            bigint         months begun                            [months]
--          monthly_nok            decimal(18,2)  the rate in force; null: none               [nok]
--          in_numerator           boolean        always null: no share is meant
--          in_base                boolean        always true: every row is counted
--          counts                 decimal(18,2)  months * rate; null: no rate, or some chosen year
--                                                is unknown                                 [nok]
--          source_file            varchar        the export with the stay
--          source_line            bigint         its line there, the first is 1
--          file_sha               varchar        first 12 characters of the file's sha256
--          loaded_at              timestamp
-- source   granted_months, stays, reported_columns_by_year, loads
select
    months.year,
    months.participant_id,
    months.vtao_granted_on,
    months.first_month,
    months.last_month,
    months.month_count,
    months.monthly_nok,
    null::boolean as in_numerator,
    true as in_base,
    if(
        (select bool_and(has_vtao) from reported_columns_by_year($selection)),
        months.month_count * months.monthly_nok, null
    )::decimal(18, 2) as counts,
    stays.source_file,
    stays.source_line,
    files.file_sha,
    files.loaded_at,
from granted_months($selection) as months
inner join stays on months.stay_no = stays.stay_no
left join loaded_files as files on stays.source_file = files.file
where $measure = 'refund_expected' and list_contains($selection['offices'], stays.nav_office)
order by months.year, months.vtao_granted_on, months.participant_id, months.first_month
