"""The SQL that types and checks the rows of one piece of a copy, made from the contract.

All names in it come from the contract or are counted (c0, c1, …), never from an export.
"""

from dataclasses import dataclass

from warehouse.contract import Column, Family, row_rules
from warehouse.copy import FILLER, Piece
from warehouse.passed_over import skipped
from warehouse.values import FORMS, Reading, amount, name, raw_name, raw_value, value

_FILLER = f"chr({ord(FILLER)})"


def _rows(width: int) -> str:
    """The rows of a copy ($path, $separator) in their order, as columns c0, c1, …"""
    columns = ", ".join(f"c{place}: 'VARCHAR'" for place in range(width))
    return f"""
read_csv(
    $path, delim = $separator, auto_detect = false, header = false, quote = '"', escape = '"',
    columns = {{{columns}}}, parallel = $parallel, max_line_size = 16777216,
    buffer_size = 16777216
)"""


def marks(reading: Reading, columns: list[str]) -> str:
    """Which decimal marks the values of these columns prove, over the rows of a copy.

    One row: for each column whether any value proves the comma, and whether any the point.
    """
    values = [f"cleaned(c{reading.header.places[name]})" for name in columns]
    proofs = [f"bool_or(decimal_mark({value}) = '{mark}')" for value in values for mark in ",."]
    width = reading.header.width
    return f"select {', '.join(proofs)} from {_rows(width)} where c0 is distinct from {_FILLER}"


def checked(reading: Reading, piece: Piece) -> str:
    """Makes the table checked of a copy: typed rows, and what is wrong with each in a list.

    Rows keep their places, so that rowid tells the line; fillers stay, and are left out.
    $header: the header's cells in lower case, by which a repeated header is known; $headings:
    every heading, by which another one is.
    """
    family, header = reading.family, reading.header
    cells = [f"c{place}" for place in range(header.width)]
    clean = "cleaned" if piece.has_rare_spaces else "trimmed" if piece.has_spaces else ""
    raws = [f"{raw_value(column, header)} as {raw_name(column)}" for column in family.columns]
    values = [f"{value(column, reading)} as {name(column)}" for column in family.columns]
    names = ", ".join(name(column) for column in family.columns)
    findings = _findings(family)
    rejecting = [found.broken for found in findings if found.severity == "rejected"]
    return f"""
create or replace temp table checked as
with cells as (
    select {", ".join(f"{clean}({cell}) as {cell}" for cell in cells)} from {_rows(header.width)}
),
named as (select {skipped(family, header)} as skipped, {", ".join(raws)} from cells),
formed as (select *, {", ".join(values)} from named)
select {names}, case
    when skipped = 'filler' then null
    when skipped is not null
        then [{{column_name: null, reason: skipped, value: null, severity: 'skipped'}}]
    when {_any(found.broken for found in findings)} then list_filter(
        [{", ".join(found.struct for found in findings)}], lambda one: one is not null
    )
end as problems,
skipped is not null or coalesce({_any(rejecting)}, false) as is_left_out
from formed"""


def reasons(family: Family) -> list[tuple[str, str]]:
    """Every column and reason for which one row of the family can be left out."""
    found = _findings(family)
    return [(one.column, one.reason) for one in found if one.severity == "rejected"]


def signed(family: Family) -> str:
    """Turns the amounts of checked in arts 16 to 19 negative: income, as the contract has it."""
    kroner = amount(family)
    return f"update checked set {kroner} = -{kroner} where art[1:2] between '16' and '19'"


# How many rows there are, how many are records, and the place of a second header among them.
COUNTS = """
select count(*), count(*) filter (not is_left_out or problems is not null),
    min(rowid) filter (problems[1].reason = 'second_header')
from checked"""


def control_sums(family: Family) -> str:
    """The sum of amounts over all lines but those passed over, and over those to be loaded."""
    kroner = amount(family)
    is_line = "coalesce(problems[1].severity, '') <> 'skipped'"
    return f"""
select sum({kroner}) filter ({is_line}), sum({kroner}) filter (not is_left_out) from checked"""


def insert_sound(family: Family) -> str:
    """Moves the rows of checked that may be loaded into the family's table."""
    names = ", ".join(name(column) for column in family.columns)
    return f"""
insert into {family.name} ({names}, source_file, source_line)
select {names}, $file, rowid + $first_line from checked where not is_left_out"""


INSERT_PROBLEMS = """
insert into rejects
select $family, $file, line, problem.column_name, problem.value, problem.reason,
    problem.severity, null
from (
    select rowid + $first_line as line, unnest(problems) as problem
    from checked where len(problems) > 0
)
order by line"""


@dataclass(frozen=True)
class _Found:
    """One thing that can be wrong with a row: `broken` is SQL over the row."""

    broken: str
    column: str
    reason: str
    value: str
    severity: str = "rejected"

    @property
    def struct(self) -> str:
        """The finding as a value of SQL, null where the row is not broken so."""
        return (
            f"case when {self.broken} then {{column_name: '{self.column}', "
            f"reason: '{self.reason}', value: {self.value}::varchar, "
            f"severity: '{self.severity}'}} end"
        )


def _findings(family: Family) -> list[_Found]:
    own = [found for column in family.columns for found in _of_column(column)]
    rules = row_rules(family)
    return own + [_Found(one.broken, one.column, one.reason, "null", one.severity) for one in rules]


def _of_column(column: Column) -> list[_Found]:
    """What can be wrong with one value."""
    text, typed = raw_name(column), name(column)
    reason = {"list": "not_in_list", "scheme": "unknown_scheme"}.get(column.type)
    reason = reason or FORMS[column.type][1]
    broken = []
    if column.required:
        broken.append((f"{text} is null", "missing_value"))
    unread = f"{text} is not null and {typed} is null"
    if column.type == "scheme":  # a name is looked for only where no code was found
        shared = f"list_contains(getvariable('shared_scheme_names'), plain({text}))"
        is_shared = f"case when {unread} then coalesce({shared}, false) end"
        broken.append((is_shared, "ambiguous_scheme"))
        unread = f"not ({is_shared})"
    if reason:
        broken.append((unread, reason))
    if column.type == "share":
        broken.append((f"{typed} <= 0 or {typed} > 1", "not_a_share"))
    if column.type == "period":
        other_year = f"length({text}) = 6 and {text}[1:4] <> year::varchar"
        broken.append((f"{typed} is not null and {other_year}", "not_a_period"))
    if column.code and column.required:
        broken.append((f"not regexp_matches({text}, '[0-9]')", "not_a_code"))
    if column.minimum is not None:
        broken.append((f"{typed} < {column.minimum}", "too_small"))
    if column.earliest is not None:
        first = f"date '{column.earliest}-01-01'" if column.type == "date" else column.earliest
        broken.append((f"{typed} < {first}", "too_early"))
    return [_Found(one, column.name, reason, text) for one, reason in broken]


def _any(conditions) -> str:
    return " or ".join(f"({condition})" for condition in conditions) or "false"
