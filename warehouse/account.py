"""Accounts for every line of a file: what was loaded, left out, passed over, and its raw line."""

from datetime import datetime
from itertools import islice

from warehouse import statements
from warehouse.blocks import Feed
from warehouse.folder import Export
from warehouse.identity import masked
from warehouse.load import Loaded
from warehouse.records import Reader, raw_lines
from warehouse.refusal import Refusal

_AT_ONCE = 50_000


def account(warehouse, loaded: Loaded) -> None:
    """Writes the file's row in loads; Refusal unless every record is accounted for."""
    name, family = loaded.source.name, loaded.family.name
    counts = dict(
        warehouse.execute(
            "select severity, count(distinct line) from rejects where file = ? group by severity",
            (name,),
        ).fetchall()
    )
    (kept,) = warehouse.execute(
        f'select count(*) from "{family}" where source_file = ?', (name,)
    ).fetchone()
    rejected, skipped = counts.get("rejected", 0), counts.get("skipped", 0)
    if loaded.copy.records != kept + rejected + skipped:
        told = {"records": loaded.copy.records, "counted": kept + rejected + skipped}
        raise Refusal("not_adding_up", file=name, **told)
    _add_raw_lines(warehouse, loaded)
    unused = ", ".join(loaded.header.unused()) or None
    row = (family, name, loaded.source.sha256, loaded.source.size, loaded.source.encoding)
    counted = (loaded.header.separator, loaded.copy.records, kept, rejected, skipped)
    _note(warehouse, (*row, *counted, *loaded.sums, unused, "loaded", None, None))


def note_refused(warehouse, export: Export, refusal: Refusal, status: str = "refused") -> None:
    """Writes the row in loads of a file that was not read."""
    family = export.family.name if export.family else None
    told = (refusal.sentence("nb"), refusal.sentence("en"))
    nothing = (None,) * 9
    name = masked(export.path.name)
    _note(warehouse, (family, name, None, export.seen.size, *nothing, status, *told))


def note_withheld(warehouse, loaded: Loaded) -> None:
    """Writes the row in loads of a file that is sound, but whose export is not whole."""
    why = Refusal("withheld")
    told = (why.sentence("nb"), why.sentence("en"))
    source, nothing = loaded.source, (None,) * 9
    row = (loaded.family.name, source.name, source.sha256, source.size)
    _note(warehouse, (*row, *nothing, "refused", *told))


def _note(warehouse, row: tuple) -> None:
    marks = ", ".join("?" * (len(row) + 1))
    warehouse.execute(f"insert into loads values ({marks})", (*row, _now()))


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)


def _add_raw_lines(warehouse, loaded: Loaded) -> None:
    """Gives each finding of the SQL checks its line as it stands in the file."""
    name = loaded.source.name
    wanted = warehouse.execute(
        "select distinct line from rejects where file = ? and raw_line is null", (name,)
    ).fetchall()
    reader = Reader(
        Feed(loaded.source), loaded.header.separator, loaded.header.looks_like_row, name
    )
    lines = raw_lines(reader, {line for (line,) in wanted}) if wanted else iter(())
    while some := list(islice(lines, _AT_ONCE)):
        numbers, raws = zip(*some, strict=True)
        told = {"file": name, "lines": list(numbers), "raws": [masked(raw) for raw in raws]}
        warehouse.execute(statements.ADD_RAW_LINES, told)
