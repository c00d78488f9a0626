"""Whatever is done to an export, no line of it is loaded wrong or lost unreported.

What should come of each line is worked out here by a plain reading of its own: cut the line at its
separators, read dates and numbers in the one form the good lines are written in.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

import duckdb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warehouse.build import build


@dataclass(frozen=True)
class Export:
    """One family: its file, its headings, and in the same order its columns and their kinds."""

    file: str
    family: str
    header: str
    columns: str
    kinds: str  # t text, d date, n number, y year, s share (empty is one whole place)
    line: str  # {n} is the line's own number
    has_key: bool


_EXPORTS = [
    Export(
        "deltakelser.csv",
        "participations",
        "deltaker_id;tiltak;gruppe;startdato;plassandel",
        'participant_id, scheme, "group", started_on, place_share',
        "tttds",
        "p{n};AIG;Kjøkken {n};01.02.2014;0,5",
        True,
    ),
    Export(
        "oppmøte.csv",
        "attendance",
        "deltaker_id;tiltak;dato;planlagte_timer;gruppe",
        'participant_id, scheme, held_on, planned_hours, "group"',
        "ttdnt",
        "p{n};AIG;03.02.2014;7,5;Hage",
        True,
    ),
    Export(
        "regnskap.csv",
        "accounts",
        "år;periode;art;ansvar;beløp;tekst",
        "year, period, art, responsibility, amount_nok, text",
        "yyttnt",
        "2014;3;1{n};366;-12{n},5;lønn {n}",
        False,
    ),
]


def _cells(kinds: str, values: list[str]) -> tuple | None:
    """The values as the warehouse should hold them; None where one of them cannot be read."""
    with suppress(ValueError, InvalidOperation):
        return tuple(map(_cell, kinds, values))
    return None


def _cell(kind: str, text: str):
    text = text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
    if not text.strip(" \t"):
        return Decimal(1) if kind == "s" else None
    readers = {
        "t": lambda: text.strip(" \t"),
        "d": lambda: datetime.strptime(text, "%d.%m.%Y").date(),
        "y": lambda: int(text),
    }
    return readers.get(kind, lambda: Decimal(text.replace(",", ".")))()


# What may be done to one line; {0} is the separator.
_DAMAGE = {
    "none": lambda line, mark: line,
    "cut": lambda line, mark: line[: len(line) // 2],
    "one less": lambda line, mark: line.rpartition(mark)[0],
    "one more": lambda line, mark: line + mark + "77",
    "stray": lambda line, mark: line.replace("2", '2"', 1),
    "opened": lambda line, mark: line.replace(mark, mark + '"', 1),
    "closed": lambda line, mark: line.replace(mark, f'"{mark}', 1),
    "quoted": lambda line, mark: mark.join(f'"{value}"' for value in line.split(mark)),
    "half quoted": lambda line, mark: '"' + line.replace(mark, f'"{mark}', 1),
    "other mark": lambda line, mark: line.replace(mark, "|" if mark == "," else ","),
    "emptied": lambda line, mark: mark * line.count(mark),
    "blank": lambda line, mark: "",
    "text": lambda line, mark: line.replace("2014", "nei"),
    "byte": lambda line, mark: line[:1] + "\udcff" + line[1:],
}
_SOUND = ("none", "quoted", "one more")  # these lines must be loaded
_FILES = st.fixed_dictionaries(
    {
        "export": st.sampled_from(_EXPORTS),
        "damage": st.lists(
            st.one_of(st.just("none"), st.sampled_from([*_DAMAGE])), min_size=1, max_size=14
        ),
        "repeats": st.booleans(),
        "mark": st.sampled_from(";,\t"),
        "newlines": st.sampled_from([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"]]),
        "cut": st.sampled_from([0, 0, 0, 1, 2, 5, 9]),
    }
)


@dataclass(frozen=True)
class _Written:
    content: bytes
    lines: list[str]  # without the header
    damage: list[str]


def _written(told: dict) -> _Written:
    """The file: its good lines with what is done to them, the last one cut, in bytes."""
    export, mark = told["export"], told["mark"]
    damage = [*told["damage"], *(["none"] if told["repeats"] else [])]
    numbers = [*range(len(told["damage"])), *([0] if told["repeats"] else [])]
    good = [export.line.format(n=number) for number in numbers]
    if mark == ",":
        good = [line.replace(",", ".") for line in good]
    good = [line.replace(";", mark) for line in good]
    lines = [_DAMAGE[kind](line, mark) for kind, line in zip(damage, good, strict=True)]
    ends = [told["newlines"][place % len(told["newlines"])] for place in range(len(lines) + 1)]
    if told["cut"]:
        lines[-1], ends[-1] = lines[-1][: -told["cut"]], ""
        damage[-1] = "cut"
    rows = [export.header.replace(";", mark), *lines]
    text = "".join(row + end for row, end in zip(rows, ends, strict=True))
    is_line = lines[-1] or ends[-1]  # else nothing is left of the last one
    kept = len(lines) if is_line else len(lines) - 1
    return _Written(text.encode("utf-8", "surrogateescape"), lines[:kept], damage)


def _decoded(line: str, content: bytes) -> str:
    """The line as it reads in the one encoding that the whole file is in."""
    raw = line.encode("utf-8", "surrogateescape")
    try:
        content.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252")
    return raw.decode()


def _loaded(path, export: Export) -> tuple[dict[int, tuple], list[tuple]]:
    with duckdb.connect(str(path), read_only=True) as warehouse:
        found = warehouse.execute(f"select source_line, {export.columns} from {export.family}")
        rows = {line: tuple(values) for line, *values in found.fetchall()}
        return rows, warehouse.execute("select line, reason, severity from rejects").fetchall()


@given(told=_FILES)
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_line_is_loaded_as_it_stands_or_told_or_the_file_is_refused(tmp_path, told):
    export, written = told["export"], _written(told)
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    for old in data.iterdir():
        old.unlink()
    (data / export.file).write_bytes(written.content)
    report = build(data, tmp_path / "out")
    if report.exit_code == 4:  # refused
        # never without a reason in the file
        assert set(written.damage) - {"none", "quoted", "one more", "one less"}
        return
    rows, rejects = _loaded(report.warehouse, export)
    listed = {line for line, _, _ in rejects}
    kept_out = {line for line, _, severity in rejects if severity != "warning"}
    assert not rows.keys() & kept_out
    assert rows.keys() | kept_out == set(range(2, len(written.lines) + 2))
    for line, (text, damage) in enumerate(zip(written.lines, written.damage, strict=False), 2):
        values = _decoded(text, written.content).split(told["mark"])
        expected = _cells(export.kinds, values)
        if line in rows:  # as a plain reading has it, never anything else
            assert rows[line] == expected, (damage, text)
        if damage in _SOUND and not (told["repeats"] and line == len(written.lines) + 1):
            assert rows.get(line) == expected, (damage, rejects)
        if damage == "one more":
            assert line in listed
