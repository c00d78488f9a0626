"""A file larger than one piece of its copy: every line keeps its number, wherever pieces end."""

from decimal import Decimal
from threading import active_count

import duckdb
import pytest

from tests.ingest.damaged import reader
from warehouse.read import lines as read_lines
from warehouse.read import staging

_HEADER = "deltaker_id;tiltak;dato;planlagte_timer"


@pytest.fixture
def read(tmp_path):
    return reader(tmp_path)


@pytest.fixture
def small_pieces(monkeypatch):
    """Pieces and blocks of a few lines, so that a small file has many."""
    monkeypatch.setattr(read_lines, "_BLOCK_BYTES", 64)
    monkeypatch.setattr(staging, "_PIECE_BYTES", 200)


def _attendance(count: int, **changed: str) -> str:
    """So many good lines, named by their line in the file; changed: line<number>=what stands."""
    lines = [f"p{line};AIG;03.02.2014;7,5" for line in range(2, count + 2)]
    for place, text in changed.items():
        lines[int(place.removeprefix("line")) - 2] = text
    return "\n".join([_HEADER, *lines]) + "\n"


def test_lines_keep_their_numbers_in_every_piece(read, small_pieces):
    content = _attendance(
        100, line9="", line40="p40;AIG;i går;1", line70='"p70\n";AIG;03.02.2014;1'
    )
    outcome = read(content, name="oppmøte.csv")
    assert [line for name, line in outcome.rows if name == f"p{line}"] == [
        *(line for line in range(2, 71) if line not in (9, 40))  # from 71 on, one line further down
    ]
    assert [(name, line) for name, line in outcome.rows if line > 70] == [
        (f"p{line - 1}", line) for line in range(72, 103)
    ]
    assert outcome.left_out == [(9, "blank_line", "skipped"), (40, "not_a_date", "rejected")]


def test_lines_keep_their_numbers_where_both_cores_read(read):
    content = _attendance(700_000)  # 18 MB: one core takes 16 MB at a time
    outcome = read(content, name="oppmøte.csv")
    assert outcome.rows == [(f"p{line}", line) for line in range(2, 700_002)]


def test_a_fault_in_a_late_piece_leaves_nothing_behind(read, small_pieces, tmp_path):
    threads = active_count()
    outcome = read(_attendance(100, line90='p90;"AIG;03.02.2014;1'), name="oppmøte.csv")
    assert (outcome.refused, outcome.report.messages[0].details["line"]) == ("rows_in_quote", 90)
    assert [path.name for path in (tmp_path / "out").glob("building*")] == []
    assert active_count() == threads  # the one that wrote the copy is gone
    with duckdb.connect(str(outcome.report.warehouse), read_only=True) as warehouse:
        assert warehouse.execute("select count(*) from attendance").fetchone() == (0,)


def test_turned_amounts_keep_their_lines_and_sums_go_over_all_pieces(read, small_pieces):
    booked = [f"2014;1;{10000 + 6000 * (line % 2)};366;{line}" for line in range(2, 62)]
    outcome = read(
        "\n".join(["år;periode;art;ansvar;beløp", *booked]),
        "amount_nok, source_line",
        "regnskap.csv",
        'signs = { accounts = "income_positive" }',
    )
    # odd lines are of art 16000
    assert outcome.rows == [(Decimal(-line if line % 2 else line), line) for line in range(2, 62)]
    file = outcome.report.files[0]
    assert (file["control_sum_file"], file["control_sum_loaded"]) == (930 + 960, 930 - 960)
