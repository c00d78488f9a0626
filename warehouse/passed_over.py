"""The SQL that knows the records to be passed over: blank ones, headers once more, and totals."""

from warehouse.contract import Family
from warehouse.copy import FILLER
from warehouse.header import Header

_WORDS = ("text", "scheme")
_TOTALS = ("sum", "total", "totalt", "totalsum", "i alt", "sluttsum")
# What a sum of other lines has where a code should stand: Sum, Sum 10, Totalt 366000.
_SUMS = (
    f"^({'|'.join((*_TOTALS, 'delsum', 'delsummer', 'mellomsum', 'subtotal', 'herav'))})([^\\pL]|$)"
)


def skipped(family: Family, header: Header) -> str:
    """Why a row is passed over: a filler, blank, a header once more, or a total; else null."""
    cells = [f"c{place}" for place in range(header.width)]
    repeated = " and ".join(
        f"lower(coalesce({cell}, '')) = $header[{place}]"
        for place, cell in enumerate(cells, start=1)
    )
    return f"""case
        when c0 = chr({ord(FILLER)}) then 'filler'
        when coalesce({", ".join(cells)}) is null then 'blank_line'
        when {repeated} then 'repeated_header'
        when {_is_header(header)} then 'second_header'
        when {_is_total(family, header, cells)} then 'total_line'
    end"""


def _is_header(header: Header) -> str:
    """Whether a heading stands in the place of every column asked for.

    $headings: the spellings of headings, in lower case. Dates and numbers are looked at first, and
    only where they begin with a letter (> '9'): that tells nearly every row at once.
    """
    asked_for = [place for place, column in header.columns.items() if column.required]
    is_header = "true"
    for place in sorted(asked_for, key=lambda one: header.columns[one].type not in _WORDS):
        is_heading = f"list_contains($headings, lower(c{place})) and {is_header}"
        is_header = f"case when c{place} > '9' then {is_heading} else false end"
    return is_header


def _is_total(family: Family, header: Header, cells: list[str]) -> str:
    """Whether a record is a total: it begins with a word for it and fills at most half of the
    columns, without a name where it should have one; a sum of amounts has one for a code."""
    first = f"lower(coalesce({', '.join(cells)}))"
    filled = " + ".join(f"({cell} is not null)::integer" for cell in cells)
    totals = "|".join(_TOTALS)  # a pattern: a list would be joined to every row
    total = (
        f"{filled} <= {max(2, len(cells) // 2)} and regexp_full_match({first}, '({totals})[: ]*')"
    )
    if family.name == "schemes":
        total += f" and not regexp_matches(coalesce(c{header.places['name']}, ''), '\\pL')"
    codes = [one.name for one in family.columns if one.code or one.type in ("year", "period")]
    places = [header.places[name] for name in codes if family.ledger and name in header.places]
    sums = [
        f"case when c{place} > '9' then regexp_matches(lower(c{place}), '{_SUMS}') end"
        for place in places
    ]
    return " or ".join(f"coalesce({one}, false)" for one in (total, *sums))
