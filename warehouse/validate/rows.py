"""Builds the SQL that types and checks the rows of one piece of a staged file, from the contract.

Every name in it comes from the contract or is numbered (c0, c1, …), never from an export.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from warehouse.contract import Column, Family, row_rules
from warehouse.read.block_shape import Piece
from warehouse.read.staging import FILLER
from warehouse.validate.columns import (
    FileLayout,
    build_raw_value,
    build_value,
    list_conditions,
    quote_amount,
    quote_name,
    quote_raw_name,
)
from warehouse.validate.skipped import build_skip_reason

_FILLER = f"chr({ord(FILLER)})"


def _read_rows(width: int) -> str:
    """The rows of a piece ($path, $separator) in file order, as columns c0, c1, …"""
    columns = ", ".join(f"c{position}: 'VARCHAR'" for position in range(width))
    return f"""
read_csv(
    $path, delim = $separator, auto_detect = false, header = false, quote = '"', escape = '"',
    columns = {{{columns}}}, parallel = $parallel, max_line_size = 16777216,
    buffer_size = 16777216
)"""


def select_decimal_marks(layout: FileLayout, columns: list[str]) -> str:
    """Selects which decimal marks the values of these columns prove, over the rows of a piece.

    One row: for each column whether any value proves the comma, and whether any proves the point.
    """
    values = [f"cleaned(c{layout.header.positions[name]})" for name in columns]
    proofs = [f"bool_or(decimal_mark({value}) = '{mark}')" for value in values for mark in ",."]
    rows = _read_rows(layout.header.width)
    return f"select {', '.join(proofs)} from {rows} where c0 is distinct from {_FILLER}"


def create_checked(layout: FileLayout, piece: Piece) -> str:
    """Creates the table checked from a piece: typed rows, with a list of each row's problems.

    Rows keep their order, so that rowid gives the line; fillers stay, and are left out later.
    $header: the header's cells in lower case, which identify a repeated header; $headings: every
    heading in lower case, which identify a second header.
    """
    family, header = layout.family, layout.header
    cells = [f"c{position}" for position in range(header.width)]
    clean = "cleaned" if piece.has_rare_spaces else "trimmed" if piece.has_spaces else ""
    raws = [
        f"{build_raw_value(column, header)} as {quote_raw_name(column)}"
        for column in family.columns
    ]
    values = [f"{build_value(column, layout)} as {quote_name(column)}" for column in family.columns]
    checks = _list_checks(family)
    return f"""
create or replace temp table checked as
with cells as (
    select {", ".join(f"{clean}({cell}) as {cell}" for cell in cells)}
    from {_read_rows(header.width)}
),
named as (select {build_skip_reason(family, header)} as skipped, {", ".join(raws)} from cells),
formed as (select *, {", ".join(values)} from named)
select {_join_names(family)}, {_build_problems(checks)} as problems,
skipped is not null or coalesce({_build_is_rejected(checks)}, false) as is_left_out
from formed"""


def list_rejecting_reasons(family: Family) -> list[tuple[str, str]]:
    """Lists every column and reason for which one row of the family can be left out."""
    checks = _list_checks(family)
    return [(check.column, check.reason) for check in checks if check.severity == "rejected"]


def negate_income(family: Family) -> str:
    """Makes the amounts of checked in arts 16 to 19 negative: the contract's sign for income."""
    amount = quote_amount(family)
    return f"update checked set {amount} = -{amount} where art[1:2] between '16' and '19'"


# How many rows there are, how many are records, and the rowid of a second header among them.
COUNT_CHECKED = """
select count(*), count(*) filter (not is_left_out or problems is not null),
    min(rowid) filter (problems[1].reason = 'second_header')
from checked"""


def sum_amounts(family: Family) -> str:
    """Sums the amounts over all lines except skipped ones, and over those that will be loaded."""
    amount = quote_amount(family)
    is_line = "coalesce(problems[1].severity, '') <> 'skipped'"
    return f"""
select sum({amount}) filter ({is_line}), sum({amount}) filter (not is_left_out) from checked"""


def insert_sound(family: Family) -> str:
    """Inserts the sound rows of checked into the family's table."""
    names = _join_names(family)
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
class _RowCheck:
    """One check of a row: `broken` is SQL over the row, true where the check fails."""

    broken: str
    column: str
    reason: str
    value: str
    severity: str = "rejected"

    @property
    def problem(self) -> str:
        """The problem as an SQL struct, null where the row passes the check."""
        return (
            f"case when {self.broken} then {{column_name: '{self.column}', "
            f"reason: '{self.reason}', value: {self.value}::varchar, "
            f"severity: '{self.severity}'}} end"
        )


def _build_problems(checks: list[_RowCheck]) -> str:
    return f"""case
    when skipped = 'filler' then null
    when skipped is not null
        then [{{column_name: null, reason: skipped, value: null, severity: 'skipped'}}]
    when {_join_conditions(check.broken for check in checks)} then list_filter(
        [{", ".join(check.problem for check in checks)}], lambda problem: problem is not null
    )
end"""


def _build_is_rejected(checks: list[_RowCheck]) -> str:
    return _join_conditions(check.broken for check in checks if check.severity == "rejected")


def _list_checks(family: Family) -> list[_RowCheck]:
    checks = [check for column in family.columns for check in _list_column_checks(column)]
    return checks + [
        _RowCheck(rule.broken, rule.column, rule.reason, "null", rule.severity)
        for rule in row_rules(family)
    ]


def _list_column_checks(column: Column) -> list[_RowCheck]:
    raw = quote_raw_name(column)
    return [
        _RowCheck(broken, column.name, reason, raw) for broken, reason in list_conditions(column)
    ]


def _join_names(family: Family) -> str:
    return ", ".join(map(quote_name, family.columns))


def _join_conditions(conditions: Iterable[str]) -> str:
    return " or ".join(f"({condition})" for condition in conditions) or "false"
