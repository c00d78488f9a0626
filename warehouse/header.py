"""Finds a file's header and separator by the required column names, below any preamble."""

import re
from dataclasses import dataclass

from warehouse.blocks import Feed
from warehouse.contract import Column, Family, plain
from warehouse.encoding import Source
from warehouse.records import SEPARATORS, Record, first_records
from warehouse.refusal import Refusal
from warehouse.rowlike import RowLook


@dataclass(frozen=True)
class Header:
    """Where the header stands and which place in a record each known column has."""

    line: int
    separator: str
    cells: tuple[str, ...]
    places: dict[str, int]
    year: int | None
    looks_like_row: RowLook | None = None

    @property
    def width(self) -> int:
        """How many values a record should have."""
        return len(self.cells)

    def unused(self) -> list[str]:
        """Headings in the file that the contract does not know."""
        used = set(self.places.values())
        return [cell for place, cell in enumerate(self.cells) if place not in used and cell]


def find(source: Source, family: Family, aliases: dict[str, str]) -> Header:
    """The header of a file of a family; Refusal when there is none, or it is unclear."""
    file = source.name
    names, year = spellings(family, aliases), _year_in(file)
    nearest: tuple[int, Record, str] | None = None
    for separator in SEPARATORS:
        for record in first_records(Feed(source), separator, file):
            missing = _missing(record, family, names, year)
            if not missing:
                return _header(record, separator, names, year, file)
            if nearest is None or len(missing) < nearest[0]:
                nearest = (len(missing), record, _listed(missing))
    raise _no_header(family, nearest, file, year)


def spellings(family: Family, aliases: dict[str, str]) -> dict[str, Column]:
    """Every spelling of every column, in the plain form headers are compared in.

    aliases: heading in the export -> column name, from settings.toml.
    """
    names = {plain(word): column for column in family.columns for word in (column.name, *column.nb)}
    own = {plain(heading): family.column(name) for heading, name in aliases.items()}
    return names | own


def _missing(record: Record, family: Family, names: dict, year: int | None) -> list[Column]:
    found = {names[plain(value)].name for value in record.values or [] if plain(value) in names}
    return [
        column
        for column in family.columns
        if column.required and column.name not in found and not (column.from_file_name and year)
    ]


def _header(record, separator, names, year, file) -> Header:
    places: dict[str, int] = {}
    for place, cell in enumerate(record.values):
        column = names.get(plain(cell))
        if column and column.name in places:
            raise Refusal("duplicate_header", file=file, column=cell.strip(), line=record.line)
        if column:
            places[column.name] = place
    cells = tuple(cell.strip() for cell in record.values)
    columns = {place: names[plain(cells[place])] for place in places.values()}
    look = RowLook(separator, len(cells), columns)
    return Header(record.line, separator, cells, places, year, look)


def _no_header(family: Family, nearest, file: str, year: int | None) -> Refusal:
    _, record, missing = nearest or (0, Record(1, "", []), "")
    wanted = _listed([column for column in family.columns if column.required])
    if missing == _listed([column for column in family.columns if column.from_file_name]):
        return Refusal("no_year", file=file)
    return Refusal("no_header", file=file, columns=wanted, line=record.line, missing=missing)


def _listed(columns: list[Column]) -> str:
    return ", ".join(column.nb[0] for column in columns)


def _year_in(file: str) -> int | None:
    """The one four-digit year in the file name, if there is just one."""
    years = set(re.findall(r"(?<!\d)((?:19|20)\d{2})(?!\d)", file))
    return int(years.pop()) if len(years) == 1 else None
