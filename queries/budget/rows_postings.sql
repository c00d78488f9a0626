-- rows_postings: which ledger lines are behind a figure?
-- grain    one row per budget line or booked amount that takes part in the measure
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
--          $measure               varchar        a measure whose rows these are; else: no rows
-- columns  kind                   varchar        original, change (budget) or actual (accounts)
--          year                   integer
--          period                 integer        1 to 13; null: a budget line for the whole year
--          art                    varchar
--          art_text               varchar
--          function               varchar        null: none
--          text                   varchar
--          amount_nok             decimal(18,2)  as exported: income negative           [nok]
--          in_numerator           boolean        a percent: an actual, a refund; a unit cost:
--                                                all; null: no share, unknown
--          in_base                boolean        a percent: a budget line, gross expense; a unit
--                                                cost: none (persons, days); else it is counted
--          counts                 decimal(18,2)  what it adds: in a deviation an actual has the
--                                                other sign; null: unknown, some year lacks
--                                                budget, its months or accounts          [nok]
--          source_file            varchar        the export with the row
--          source_line            bigint         its line there, the first is 1
--          file_sha               varchar        first 12 characters of the file's sha256
--          loaded_at              timestamp
-- source   measure_postings, measure_booked_postings, forecast_postings, loads
with counted as (
    from measure_postings($selection, $with_counter_entries, $measure)
    union all by name
    from measure_booked_postings($selection, $with_counter_entries, $measure)
    union all by name
    from forecast_postings($selection, $with_counter_entries, $measure)
)

select
    lines.kind,
    lines.year,
    lines.period,
    lines.art,
    lines.art_text,
    nullif(lines.function, 'NONE') as function,
    lines.text,
    lines.amount_nok,
    lines.in_numerator,
    lines.in_base,
    lines.counts,
    lines.source_file,
    lines.source_line,
    files.file_sha,
    files.loaded_at,
from counted as lines
left join loaded_files as files on lines.source_file = files.file
order by lines.year, lines.kind, lines.period, lines.art, lines.source_file, lines.source_line
