-- rows_frame: which lines of the plan are behind a frame?
-- grain    one row per line of the plan that takes part in the measure
-- params   $selection             struct         the filters
--          $measure               varchar        a measure whose rows these are; else: no rows
--          $line_no               varchar        frame_change: the line with this number alone;
--                                                null: all of them
-- columns  plan                   varchar        as exported, 2017-2020
--          year                   integer
--          kind                   varchar        opening, change
--          line_no                varchar        number of a change line; null: none
--          text                   varchar
--          amount_thousand_nok    decimal(18,2)  as printed                            [1000 nok]
--          in_numerator           boolean        always null: no share is meant
--          in_base                boolean        always true: every line is counted
--          counts                 decimal(18,2)  the same in kroner                         [nok]
--          source_file            varchar        the export with the row
--          source_line            bigint         its line there, the first is 1
--          file_sha               varchar        first 12 characters of the file's sha256
--          loaded_at              timestamp
-- source   budget_frame, plan_frames, loads
select
    lines.plan,
    lines.year,
    lines.kind,
    lines.line_no,
    lines.text,
    lines.amount_thousand_nok,
    null::boolean as in_numerator,
    true as in_base,
    (1000 * lines.amount_thousand_nok)::decimal(18, 2) as counts,
    lines.source_file,
    lines.source_line,
    files.file_sha,
    files.loaded_at,
from budget_frame as lines
inner join plan_frames as frames
    on lines.plan = frames.plan and lines.year = frames.year
left join loaded_files as files on lines.source_file = files.file
where
    frames.is_newest
    and frames.opening_thousand_nok is not null
    and list_contains($selection['years'], lines.year)
    and (
        $measure = 'frame'
        or ($measure = 'frame_opening' and lines.kind = 'opening')
        or (
            $measure = 'frame_change'
            and lines.kind = 'change'
            and ($line_no is null or lines.line_no = $line_no)
        )
    )
order by
    lines.plan,
    lines.year,
    lines.kind <> 'opening',
    try_cast(lines.line_no as bigint) nulls last,
    lines.source_file,
    lines.source_line
