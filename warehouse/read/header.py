"""Finds a file's header and separator by the required column names, below any preamble."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from warehouse.contract import Column, Family, normalize_name
from warehouse.errors import Refusal
from warehouse.read.encoding import Source
from warehouse.read.lines import BlockReader
from warehouse.read.records import SEPARATORS, Record, read_first_records
from warehouse.read.row_shape import RowShape

_SIMILARITY = 0.7  # how close a misspelt heading must be to the right one


@dataclass(frozen=True)
class Header:
    """The header: its line, its separator, and each known column's position in a record."""

    line: int
    separator: str
    cells: tuple[str, ...]
    positions: dict[str, int]
    year: int | None
    row_shape: RowShape
    headings: tuple[str, ...]

    @property
    def width(self) -> int:
        """How many values a record should have."""
        return len(self.cells)

    @property
    def columns(self) -> dict[int, Column]:
        """The column in each known position."""
        return dict(self.row_shape.columns)

    def list_unused(self) -> list[str]:
        """Lists the headings of the file that the contract does not have."""
        used = set(self.positions.values())
        return [cell for position, cell in enumerate(self.cells) if position not in used and cell]


def find_header(source: Source, family: Family, aliases: dict[str, str]) -> Header:
    """Finds the header of a family's file; Refusal when there is none, or it is unclear."""
    file = source.name
    names, year = list_spellings(family, aliases), _find_year(file)
    nearest: tuple[int, Record, str] | None = None
    for separator in SEPARATORS:
        above: list[Record] = []
        for record in read_first_records(BlockReader(source), separator, file):
            missing = _find_missing(record, family, names, year)
            if not missing:
                header = _build_header(record, separator, names, year, file)
                _refuse_rows_above(above, header, family, names, file)
                return header
            above.append(record)
            if nearest is None or len(missing) < nearest[0]:
                nearest = (len(missing), record, _join_headings(missing))
    raise _explain_no_header(family, nearest, file, year)


def list_spellings(family: Family, aliases: dict[str, str]) -> dict[str, Column]:
    """Lists every spelling of every column, normalized as headings are compared.

    aliases: heading in the export -> column name, from settings.toml.
    """
    names = {
        normalize_name(word): column
        for column in family.columns
        for word in (column.name, *column.nb)
    }
    own = {normalize_name(heading): family.column(name) for heading, name in aliases.items()}
    return names | own


def _find_missing(record: Record, family: Family, names: dict, year: int | None) -> list[Column]:
    present = {
        names[normalize_name(value)].name
        for value in record.values or []
        if normalize_name(value) in names
    }
    return [
        column
        for column in family.columns
        if column.required and column.name not in present and not (column.from_file_name and year)
    ]


def _build_header(record, separator, names, year, file) -> Header:
    positions: dict[str, int] = {}
    for position, cell in enumerate(record.values):
        column = names.get(normalize_name(cell))
        if column and column.name in positions:
            raise Refusal("duplicate_header", file=file, column=cell.strip(), line=record.line)
        if column:
            positions[column.name] = position
    cells = tuple(cell.strip() for cell in record.values)
    columns = {position: names[normalize_name(cells[position])] for position in positions.values()}
    shape = RowShape(separator, len(cells), columns)
    words = (word for column in names.values() for word in (column.name, *column.nb))
    headings = tuple({word.lower() for word in (*cells, *words, *names)} - {""})
    return Header(record.line, separator, cells, positions, year, shape, headings)


def _refuse_rows_above(above: list[Record], header: Header, family, names: dict, file: str) -> None:
    """Raises Refusal when a line above the header should have been read."""
    for record in above:
        details = {"file": file, "line": record.line, "header": header.line}
        missing = _find_missing(record, family, names, header.year)
        if _is_misspelt(record, missing, names):
            raise Refusal("header_above", missing=_join_headings(missing), **details)
        if header.row_shape.is_certain(record.raw):
            raise Refusal("rows_above", **details)


def _is_misspelt(record: Record, missing: list[Column], names: dict[str, Column]) -> bool:
    """Whether a line is a header with a misspelling or two.

    Either every missing heading has a cell close to it, or most cells are headings and only one
    heading is missing.
    """
    cells = [normalize_name(value) for value in record.values or [] if value.strip()]
    others = [cell for cell in cells if cell not in names]
    is_near = all(_has_near_cell(column, others) for column in missing)
    heading_count = len(cells) - len(others)
    return heading_count > 0 and (
        is_near or (len(missing) == 1 and heading_count > max(1, len(others)))
    )


def find_nearest_column(heading: str, family: Family) -> Column | None:
    """Finds the column whose name is close to a heading; None where there is none."""
    names = list_spellings(family, {})
    matches = get_close_matches(normalize_name(heading), names, n=1, cutoff=_SIMILARITY)
    return names[matches[0]] if matches else None


def _has_near_cell(column: Column, cells: list[str]) -> bool:
    words = map(normalize_name, (column.name, *column.nb))
    return any(get_close_matches(word, cells, n=1, cutoff=_SIMILARITY) for word in words)


def _explain_no_header(family: Family, nearest, file: str, year: int | None) -> Refusal:
    _, record, missing = nearest or (0, Record(1, "", []), "")
    wanted = _join_headings([column for column in family.columns if column.required])
    if missing == _join_headings([column for column in family.columns if column.from_file_name]):
        return Refusal("no_year", file=file)
    return Refusal("no_header", file=file, columns=wanted, line=record.line, missing=missing)


def _join_headings(columns: list[Column]) -> str:
    return ", ".join(column.nb[0] for column in columns)


def _find_year(file: str) -> int | None:
    """Finds the four-digit year in the file name, if it has exactly one."""
    years = set(re.findall(r"(?<!\d)((?:19|20)\d{2})(?!\d)", file))
    return int(years.pop()) if len(years) == 1 else None
