"""Builds the SQL that recognises records to skip: blank ones, repeated headers, and totals."""

from warehouse.contract import Family
from warehouse.read.header import Header
from warehouse.read.staging import FILLER

_TEXT_TYPES = ("text", "scheme")
_TOTAL_WORDS = ("sum", "total", "totalt", "totalsum", "i alt", "sluttsum")
_SUM_WORDS = (*_TOTAL_WORDS, "delsum", "delsummer", "mellomsum", "subtotal", "herav")
# What a sum of other lines has in place of a code: Sum, Sum 10, Totalt 366000.
_SUM_PATTERN = f"^({'|'.join(_SUM_WORDS)})([^\\pL]|$)"


def build_skip_reason(family: Family, header: Header) -> str:
    """Builds the SQL for the reason why a row is skipped; null where it is not.

    The reasons are a filler, a blank line, a repeated header, a second header, and a total.
    """
    cells = [f"c{position}" for position in range(header.width)]
    repeated = " and ".join(
        f"lower(coalesce({cell}, '')) = $header[{number}]"
        for number, cell in enumerate(cells, start=1)
    )
    return f"""case
        when c0 = chr({ord(FILLER)}) then 'filler'
        when coalesce({", ".join(cells)}) is null then 'blank_line'
        when {repeated} then 'repeated_header'
        when {_build_is_header(header)} then 'second_header'
        when {_build_is_total(family, header, cells)} then 'total_line'
    end"""


def _build_is_header(header: Header) -> str:
    """Builds the SQL for whether every required column has a heading for its value.

    $headings: the spellings of headings, in lower case. Dates and numbers are tested first, and
    only where they begin with a letter (> '9'): that decides nearly every row at once.
    """
    required = [position for position, column in header.columns.items() if column.required]
    is_header = "true"
    for position in sorted(required, key=lambda key: header.columns[key].type not in _TEXT_TYPES):
        is_heading = f"list_contains($headings, lower(c{position})) and {is_header}"
        is_header = f"case when c{position} > '9' then {is_heading} else false end"
    return is_header


def _build_is_total(family: Family, header: Header, cells: list[str]) -> str:
    """Builds the SQL for whether a record is a total.

    A total begins with a word for it and fills at most half of the columns, and a total of schemes
    has no name. A sum of amounts has such a word in place of a code.
    """
    conditions = [_build_begins_as_total(family, header, cells)]
    codes = [
        column.name for column in family.columns if column.code or column.type in ("year", "period")
    ]
    positions = [
        header.positions[name] for name in codes if family.ledger and name in header.positions
    ]
    conditions += [
        f"case when c{position} > '9' then regexp_matches(lower(c{position}), '{_SUM_PATTERN}') end"
        for position in positions
    ]
    return " or ".join(f"coalesce({condition}, false)" for condition in conditions)


def _build_begins_as_total(family: Family, header: Header, cells: list[str]) -> str:
    first = f"lower(coalesce({', '.join(cells)}))"
    filled = " + ".join(f"({cell} is not null)::integer" for cell in cells)
    words = "|".join(_TOTAL_WORDS)  # a pattern: DuckDB would join a list to every row
    condition = (
        f"{filled} <= {max(2, len(cells) // 2)} and regexp_full_match({first}, '({words})[: ]*')"
    )
    if family.name == "schemes":
        name = f"c{header.positions['name']}"
        condition += f" and not regexp_matches(coalesce({name}, ''), '\\pL')"
    return condition
