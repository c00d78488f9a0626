-- budget_versions: which decisions made the adjusted budget?
-- grain    one row per chosen year for the adopted budget, and one per change that was decided
-- params   $selection             struct         the filters
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  year                   integer
--          place                  bigint         1 is the adopted budget, or the first change
--          version                varchar        original, change
--          decided_on             date           null: not given, or (original) several days
--          line_no                varchar        of the decision; null: original, or not given
--          text                   varchar        null: original, or not given
--          amount_nok             decimal(38,2)  net of its ledger lines; 0: none count   [nok]
--          adjusted_nok           decimal(38,2)  this and those before it: in the year's last row
--                                                the adjusted budget                      [nok]
-- source   posting_lines; a change is the lines of one year with the same day, number and text
with versions as (
    select
        year,
        kind as version,
        if(kind = 'change', line_no, null) as line_no,
        if(kind = 'change', text, null) as text,
        if(kind = 'change', decided_on, null) as changed_on,
        if(min(decided_on) = max(decided_on), min(decided_on), null) as decided_on,
        sum(if($with_counter_entries or not is_counter_entry, amount_nok, 0)) as amount_nok,
    from posting_lines
    where kind <> 'actual' and list_contains($selection['years'], year)
    group by all
)

select
    year,
    row_number() over in_turn as place,
    version,
    decided_on,
    line_no,
    text,
    amount_nok,
    sum(amount_nok) over in_turn as adjusted_nok,
from versions
window
    in_turn as (
        partition by year
        order by
            version = 'change',
            decided_on nulls last,
            try_cast(line_no as bigint) nulls last,
            line_no nulls last,
            text collate nb nulls last
        rows between unbounded preceding and current row
    )
order by year, place
