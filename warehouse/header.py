"""Finds a file's header and separator by the required column names, below any preamble."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from warehouse.blocks import Feed
from warehouse.contract import Column, Family, plain
from warehouse.encoding import Source
from warehouse.records import SEPARATORS, Record, first_records
from warehouse.refusal import Refusal
from warehouse.rowlike import RowLook

_NEAR = 0.7  # how like a heading a misspelt one is


@dataclass(frozen=True)
class Header:
    """Where the header stands and which place in a record each known column has."""

    line: int
    separator: str
    cells: tuple[str, ...]
    places: dict[str, int]
    year: int | None
    looks_like_row: RowLook
    headings: tuple[str, ...]

    @property
    def width(self) -> int:
        """How many values a record should have."""
        return len(self.cells)

    @property
    def columns(self) -> dict[int, Column]:
        """The column in each known place."""
        return dict(self.looks_like_row.columns)

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
        above: list[Record] = []
        for record in first_records(Feed(source), separator, file):
            missing = _missing(record, family, names, year)
            if not missing:
                header = _header(record, separator, names, year, file)
                _refuse_rows_above(above, header, family, names, file)
                return header
            above.append(record)
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
    words = (word for column in names.values() for word in (column.name, *column.nb))
    headings = tuple({word.lower() for word in (*cells, *words, *names)} - {""})
    return Header(record.line, separator, cells, places, year, look, headings)


def _refuse_rows_above(above: list[Record], header: Header, family, names: dict, file: str) -> None:
    """Raises Refusal when a line above the header is one that should have been read."""
    for record in above:
        told = {"file": file, "line": record.line, "header": header.line}
        missing = _missing(record, family, names, header.year)
        if _is_misspelt(record, missing, names):
            raise Refusal("header_above", missing=_listed(missing), **told)
        if header.looks_like_row.is_whole(record.raw):
            raise Refusal("rows_above", **told)


def _is_misspelt(record: Record, missing: list[Column], names: dict[str, Column]) -> bool:
    """Whether a line is a header but for a spelling or two: most of its cells are headings, and
    only one is missing, or each that is missing has one that is nearly it."""
    cells = [plain(value) for value in record.values or [] if value.strip()]
    others = [cell for cell in cells if cell not in names]
    is_near = all(_has_near(column, others) for column in missing)
    known = len(cells) - len(others)
    return known > 0 and (is_near or (len(missing) == 1 and known > max(1, len(others))))


def nearest(heading: str, family: Family) -> Column | None:
    """The column whose name a heading nearly is; None where there is none."""
    names = spellings(family, {})
    near = get_close_matches(plain(heading), names, n=1, cutoff=_NEAR)
    return names[near[0]] if near else None


def _has_near(column: Column, cells: list[str]) -> bool:
    words = map(plain, (column.name, *column.nb))
    return any(get_close_matches(word, cells, n=1, cutoff=_NEAR) for word in words)


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
