"""Whatever is done to an export, no line of it is loaded wrong or lost unreported.

What should come of each line is worked out here by a plain reading of its own: cut the line at its
separators, read dates and numbers in the one form the good lines are written in.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from itertools import accumulate

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
    kinds: str  # t text, d date, n number, y year, s share (empty is one whole place), k kind
    line: str  # {n} is the line's own number, {day} one of a month of its own
    text: int | None  # the value that may take in several lines
    has_key: bool = False
    is_ledger: bool = False


_EXPORTS = [
    Export(
        "deltakelser.csv",
        "participations",
        "deltaker_id;tiltak;gruppe;startdato;plassandel",
        'participant_id, scheme, "group", started_on, place_share',
        "tttds",
        "p{n};AIG;Kjøkken {n};01.02.2014;0,5",
        text=2,
        has_key=True,
    ),
    Export(
        "tiltak.csv", "schemes", "tiltak;navn", "scheme, name", "tt", "T{n};Tiltak {n}", 1, True
    ),
    Export(
        "grupper.csv",
        "groups",
        "gruppe;tiltak;plasser;gyldig_fra",
        '"group", scheme, places, valid_from',
        "ttnd",
        "G{n};AIG;8,5;01.02.2014",
        text=0,
        has_key=True,
    ),
    Export(
        "oppmøte.csv",
        "attendance",
        "deltaker_id;tiltak;dato;planlagte_timer;gruppe",
        'participant_id, scheme, held_on, planned_hours, "group"',
        "ttdnt",
        "p{n};AIG;03.02.2014;7,5;Hage",
        text=4,
        has_key=True,
    ),
    Export(
        "budsjett_2014.csv",
        "budget",
        "art;ansvar;beløp;tekst",
        "art, responsibility, amount_nok, text",
        "ttnt",
        "1{n};366;-12{n},5;lønn {n}",
        text=3,
        is_ledger=True,
    ),
    Export(
        "regnskap.csv",
        "accounts",
        "år;periode;art;ansvar;beløp;tekst",
        "year, period, art, responsibility, amount_nok, text",
        "yyttnt",
        "2014;3;1{n};366;-12{n},5;lønn {n}",
        text=5,
        is_ledger=True,
    ),
    Export(
        "budsjettramme.csv",
        "budget_frame",
        "plan;år;type;tekst;beløp_tusen",
        "plan, year, kind, text, amount_thousand_nok",
        "tyktn",
        "2014-2017;2014;åpning;ramme {n};1{n},5",
        text=3,
    ),
    Export(
        "måltall.csv",
        "targets",
        "år;mål;gulv",
        "year, measure, floor",
        "ytn",
        "2014;mål {n};50,5",
        text=1,
        has_key=True,
    ),
    Export(
        "kommentarer.csv", "comments", "dato;tekst", "date, text", "dt", "01.02.2014;Hei {n}", 1
    ),
    Export(
        "publisert.csv",
        "published",
        "år;dokument;mål;verdi",
        "year, document, measure, value",
        "yttn",
        "2014;årsmelding;mål {n};1{n},5",
        text=2,
    ),
    Export(
        "refusjonssatser.csv",
        "refund_rates",
        "gyldig_fra;månedssats",
        "valid_from, monthly_nok",
        "dn",
        "{day:02}.02.2014;1{n},5",
        text=None,
        has_key=True,
    ),
    Export(
        "kodetekster.csv",
        "code_texts",
        "dimensjon;kode;tekst",
        "dimension, code, text",
        "ktt",
        "konto;1{n};Lønn {n}",
        text=2,
        has_key=True,
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
        "k": lambda: {"åpning": "opening", "konto": "art"}.get(text, ""),
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
    "opened last": lambda line, mark: f'{mark}"'.join(line.rsplit(mark, 1)),
    "closed last": lambda line, mark: line + '"',
    "quoted": lambda line, mark: mark.join(f'"{value}"' for value in line.split(mark)),
    "half quoted": lambda line, mark: '"' + line.replace(mark, f'"{mark}', 1),
    "other mark": lambda line, mark: line.replace(mark, "|" if mark == "," else ","),
    "emptied": lambda line, mark: mark * line.count(mark),
    "blank": lambda line, mark: "",
    "text": lambda line, mark: line.replace("2014", "nei"),
    "byte": lambda line, mark: line[:1] + "\udcff" + line[1:],
    "total": lambda line, mark: "Sum" + mark * line.count(mark) + "12",
}
# Lines of their own, or values in them: what the line is to be read as is known.
_WRITTEN = ("sum of art", "header", "lines", "lines like rows")
_SOUND = ("none", "quoted", "one more", "lines")  # these lines must be loaded
_HARMLESS = {*_SOUND, "one less", "emptied", "blank", "total", "sum of art", "header"}
_NOT_ROWS = ("total", "sum of art", "header")
# Of many kinds, of few, or of two that together hide the lines between them.
_KINDS = st.one_of(
    st.just(("none", *_DAMAGE, *_WRITTEN)),
    st.lists(st.sampled_from([*_DAMAGE, *_WRITTEN]), min_size=1, max_size=2),
    st.sampled_from([("opened last", "closed last"), ("opened", "closed")]),
)
_FILES = st.fixed_dictionaries(
    {
        "export": st.sampled_from(_EXPORTS),
        "damage": _KINDS.flatmap(
            lambda kinds: st.lists(
                st.one_of(st.just("none"), st.sampled_from(kinds)), min_size=1, max_size=25
            )
        ),
        "repeats": st.booleans(),
        "mark": st.sampled_from(";,\t"),
        "newlines": st.sampled_from([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"]]),
        "cut": st.sampled_from([0, 0, 0, 1, 2, 5, 9]),
    }
)


@dataclass(frozen=True)
class _Record:
    """One record as it is written, the line it begins on, and its values where they are known."""

    line: int
    text: str
    damage: str
    values: list[str] | None


@dataclass(frozen=True)
class _Written:
    content: bytes
    records: list[_Record]  # without the header


def _written(shape: dict) -> _Written:
    """The file: its good lines with what is done to them, the last one cut, in bytes."""
    export, mark, damage = shape["export"], shape["mark"], [*shape["damage"]]
    numbers = [*range(len(damage)), *([0] if shape["repeats"] else [])]
    damage += ["none"] if shape["repeats"] else []
    good = [export.line.format(n=number, day=number + 1) for number in numbers]
    if mark == ",":
        good = [line.replace(",", ".") for line in good]
    made = [
        _made(kind, line.split(";"), export, mark) for kind, line in zip(damage, good, strict=True)
    ]
    last, cut = made[-1][0], shape["cut"]
    if cut and "\n" not in last:
        made[-1], damage[-1] = (last[:-cut], None), "cut"
    ends = [shape["newlines"][place % len(shape["newlines"])] for place in range(len(made) + 1)]
    ends[-1] = "" if damage[-1] == "cut" and cut else ends[-1]
    rows = [export.header.replace(";", mark), *(text for text, _ in made)]
    text = "".join(
        row.replace("\n", shape["newlines"][0]) + end for row, end in zip(rows, ends, strict=True)
    )
    firsts = accumulate((row.count("\n") + 1 for row in rows), initial=1)
    records = [
        _Record(first, row, kind, values)
        for first, (row, values), kind in zip(list(firsts)[1:], made, damage, strict=False)
    ]
    is_line = rows[-1] or ends[-1]  # else nothing is left of the last one
    return _Written(text.encode("utf-8", "surrogateescape"), records if is_line else records[:-1])


def _made(kind: str, values: list[str], export: Export, mark: str) -> tuple[str, list[str] | None]:
    """One line with what is done to it, and its values where no plain reading could give them."""
    if kind == "header":
        return export.header.replace(";", mark), None
    if kind == "sum of art":
        art = export.columns.split(", ").index("art") if export.is_ledger else 0
        empty = [""] * (len(values) - 1)
        values = (
            [*values[:art], "Sum 10", *values[art + 1 :]] if export.is_ledger else ["Sum", *empty]
        )
        return mark.join(values), None
    if not kind.startswith("lines"):
        return _DAMAGE.get(kind)(mark.join(values), mark), None
    if export.text is None:
        return mark.join(values), values
    like_row = f"{mark}{mark.join(values)}" if kind == "lines like rows" else ""
    long = f"{values[export.text]}\nog mer{like_row}"
    values = [*values[: export.text], long, *values[export.text + 1 :]]
    quoted = [f'"{value}"' if value == long else value for value in values]
    return mark.join(quoted), values


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
        cursor = warehouse.execute(f"select source_line, {export.columns} from {export.family}")
        rows = {line: tuple(values) for line, *values in cursor.fetchall()}
        return rows, warehouse.execute("select line, reason, severity from rejects").fetchall()


@given(shape=_FILES)
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_line_is_loaded_as_it_stands_or_reported_or_the_file_is_refused(tmp_path, shape):
    export, written = shape["export"], _written(shape)
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    for old in data.iterdir():
        old.unlink()
    (data / export.file).write_bytes(written.content)
    report = build(data, tmp_path / "out")
    if report.exit_code == 4:  # refused
        # never without a reason in the file
        damage = {record.damage for record in written.records}
        is_twice = export.is_ledger and shape["repeats"]  # then every line may stand twice
        assert damage - _HARMLESS or _holds_no_row(written) or is_twice
        return
    rows, rejects = _loaded(report.warehouse, export)
    listed = {line for line, _, _ in rejects}
    left_out = {line for line, _, severity in rejects if severity != "warning"}
    assert not rows.keys() & left_out
    assert rows.keys() | left_out == {record.line for record in written.records}
    repeated = written.records[-1] if shape["repeats"] and export.has_key else None
    for record in written.records:
        values = record.values or _decoded(record.text, written.content).split(shape["mark"])
        expected = _cells(export.kinds, values)
        if record.line in rows:  # as a plain reading has it, never anything else
            assert rows[record.line] == expected, record
            assert record.damage not in _NOT_ROWS
        if record.damage in _SOUND and record is not repeated:
            assert rows.get(record.line) == expected, (record, rejects)
        if record.damage == "one more":
            assert record.line in listed


def _holds_no_row(written: _Written) -> bool:
    return all(record.damage in {*_HARMLESS} - {*_SOUND, "one less"} for record in written.records)
