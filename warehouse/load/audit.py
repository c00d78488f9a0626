"""What a load did: rows of the tables loads and rejects, written and read again."""

from datetime import datetime
from itertools import islice
from pathlib import Path

import duckdb

from warehouse.errors import Refusal
from warehouse.load import tables
from warehouse.load.file import LoadedFile
from warehouse.national_id import mask_identity_numbers
from warehouse.read.lines import BlockReader
from warehouse.read.records import RecordReader, read_raw_lines
from warehouse.read.scan import Export

_BATCH_SIZE = 50_000


def record_loaded(warehouse, loaded: LoadedFile) -> None:
    """Inserts the file's row in loads; Refusal unless every record is accounted for."""
    file, family, source = loaded.source.name, loaded.family.name, loaded.source
    severities = dict(
        warehouse.execute(
            "select severity, count(distinct line) from rejects where file = ? group by severity",
            (file,),
        ).fetchall()
    )
    (count,) = warehouse.execute(tables.count_rows(loaded.family), {"file": file}).fetchone()
    rejected, skipped = severities.get("rejected", 0), severities.get("skipped", 0)
    records, counted = loaded.staged.record_count, count + rejected + skipped
    if records != counted:
        raise Refusal("not_adding_up", file=file, records=records, counted=counted)
    _add_raw_lines(warehouse, loaded)
    unused = ", ".join(loaded.header.list_unused()) or None
    row = (family, file, source.sha256, source.size, source.encoding, loaded.header.separator)
    counts = (records, count, rejected, skipped)
    _insert_load(warehouse, (*row, *counts, *loaded.sums, unused, "loaded", None, None))


def record_refused(warehouse, export: Export, refusal: Refusal, status: str = "refused") -> None:
    """Inserts the row in loads of a file that was not read."""
    family = export.family.name if export.family else None
    sentences = (refusal.sentence("nb"), refusal.sentence("en"))
    unknown = (None,) * 9
    file = mask_identity_numbers(export.path.name)
    row = (family, file, None, export.file_hash.size)
    _insert_load(warehouse, (*row, *unknown, status, *sentences))


def record_withheld(warehouse, loaded: LoadedFile) -> None:
    """Inserts the row in loads of a sound file whose export has another, refused file."""
    refusal = Refusal("withheld")
    sentences = (refusal.sentence("nb"), refusal.sentence("en"))
    source, unknown = loaded.source, (None,) * 9
    row = (loaded.family.name, source.name, source.sha256, source.size)
    _insert_load(warehouse, (*row, *unknown, "refused", *sentences))


def _insert_load(warehouse, row: tuple) -> None:
    warehouse.execute(tables.INSERT_LOAD, (*row, _now()))


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)


def _add_raw_lines(warehouse, loaded: LoadedFile) -> None:
    """Adds the raw line of the file to each reject of the SQL checks."""
    file, header = loaded.source.name, loaded.header
    rows = warehouse.execute(
        "select distinct line from rejects where file = ? and raw_line is null", (file,)
    ).fetchall()
    blocks = BlockReader(loaded.source)
    reader = RecordReader(blocks, header.separator, header.row_shape, file)
    lines = read_raw_lines(reader, {line for (line,) in rows}) if rows else iter(())
    while batch := list(islice(lines, _BATCH_SIZE)):
        numbers, raws = zip(*batch, strict=True)
        masked = [mask_identity_numbers(raw) for raw in raws]
        params = {"file": file, "lines": list(numbers), "raws": masked}
        warehouse.execute(tables.ADD_RAW_LINES, params)


_SELECT_FIRST_REJECTS = """
select
    file, family, line, column_name, reason, severity,
    case
        when reason in ('too_few_values', 'surplus_values', 'repeated_key') then value
    end as value,
    count(*) over (partition by file, reason, column_name) as count
from rejects
where severity <> 'skipped'
qualify row_number() over (partition by file, reason, column_name order by line) <= 5
order by file, reason, column_name, line"""
_SELECT_REJECTS = "select * from rejects order by family, file, line, column_name"


def list_files(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """Lists the rows of loads."""
    return _fetch_dicts(warehouse, "select * from loads order by family, file")


def list_first_rejects(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """Lists the first five lines of each fault in each file, with the total number of lines.

    Values of persons are left out: the list may be printed to a log.
    """
    return _fetch_dicts(warehouse, _SELECT_FIRST_REJECTS)


def list_rejects(path: Path) -> tuple[list[str], list[tuple]]:
    """Lists every row of rejects in a warehouse file: column names and rows."""
    with duckdb.connect(str(path), read_only=True) as warehouse:
        result = warehouse.execute(_SELECT_REJECTS)
        return [column[0] for column in result.description], result.fetchall()


def _fetch_dicts(warehouse: duckdb.DuckDBPyConnection, statement: str) -> list[dict]:
    result = warehouse.execute(statement)
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
