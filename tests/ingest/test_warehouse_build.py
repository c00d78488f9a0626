"""A folder of exports becomes one warehouse: whole, or not at all, and nothing lost."""

import json
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warehouse.build import build, check, is_current
from warehouse.errors import Refusal
from warehouse.storage import versions as storage_versions
from warehouse.validate import rows as validate_rows

_STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Kjøkken;01.01.2014;31.01.2014
    b;AIG;Kjøkken;02.01.2014;
"""


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def table(out, statement: str) -> list[tuple]:
    with duckdb.connect(str(storage_versions.current(out)), read_only=True) as warehouse:
        return warehouse.execute(statement).fetchall()


def test_several_files_of_a_family_are_one_table_with_file_and_line(exports, out):
    data = exports(participations_2013=_STAYS.replace(";b;", ";"), participations_2014=_STAYS)
    (data / "participations_2013.csv").write_text(
        "participant_id;scheme;started_on\nc;AIG;05.05.2013\n"
    )
    assert build(data, out).exit_code == 0
    rows = table(
        out, "select participant_id, source_file, source_line from participations order by all"
    )
    assert rows == [
        ("a", "participations_2014.csv", 2),
        ("b", "participations_2014.csv", 3),
        ("c", "participations_2013.csv", 2),
    ]


def test_a_scheme_may_be_named_by_its_code_or_any_of_its_names(exports, out):
    data = exports(
        schemes="""
            scheme;name;valid_from;valid_to
            START;KVP Start;01.01.2012;31.12.2013
            START;START;01.01.2014;
        """,
        participations="""
            participant_id;scheme;started_on
            a;kvp-start;01.01.2013      # its old name, in another spelling
            b;START;01.01.2014
            c;Starten;01.01.2014        # no such scheme
        """,
    )
    assert build(data, out).exit_code == 3
    assert table(out, "select participant_id, scheme from participations order by all") == [
        ("a", "START"),
        ("b", "START"),
    ]
    assert table(out, "select line, column_name, value, reason, severity from rejects") == [
        (4, "scheme", "Starten", "unknown_scheme", "rejected")
    ]


def test_a_name_of_two_schemes_has_another_fault_than_a_name_of_none(exports, out):
    schemes = "scheme;name\nA;Felles\nB;Felles\nC;A\n"
    stays = "participant_id;scheme\na;felles\nb;A\nc;Ukjent\n"
    build(exports(schemes=schemes, participations=stays), out)
    assert table(out, "select participant_id, scheme from participations") == [("b", "A")]
    assert table(out, "select line, reason from rejects order by line") == [
        (2, "ambiguous_scheme"),
        (4, "unknown_scheme"),
    ]


def test_files_that_are_no_csv_are_listed_as_not_read(exports, out):
    data = exports(participations=_STAYS)
    for name in ("grupper.xlsx", "deltakelser.txt", "regnskap.TSV"):
        (data / name).write_bytes(b"x")
    assert build(data, out).exit_code == 0
    ignored = table(
        out, "select file, status, message_en from loads where family is null order by 1"
    )
    assert [(file, status) for file, status, _ in ignored] == [
        ("deltakelser.txt", "ignored"),
        ("grupper.xlsx", "ignored"),
        ("regnskap.TSV", "ignored"),
    ]
    assert ignored[0][2] == "Only files that end in .csv are read. Save the export as CSV."
    (data / "grupper.xlsx").unlink()
    assert not is_current(data, out)


def test_two_years_in_a_file_name_are_no_year(exports, out):
    report = build(exports(budsjett_2014_per_2015="art;ansvar;beløp\n1;2;3\n"), out)
    assert "not one single four-digit year in its name" in report.sentences("en")[0]


def test_a_repeated_stay_is_rejected_and_says_where_the_first_one_stands(exports, out):
    rows = _STAYS + "    a;AIG;Kjøkken;01.01.2014;28.02.2014\n"
    build(exports(participations=rows), out)
    assert table(out, "select count(*) from participations") == [(2,)]
    assert table(out, "select line, value, reason, raw_line from rejects") == [
        (4, "participations.csv:2", "repeated_key", "a;AIG;Kjøkken;01.01.2014;28.02.2014")
    ]


@pytest.mark.parametrize(
    ("dates", "reason", "severity"),
    [
        (";;02.01.2014;01.01.2014", "end_before_start", "rejected"),
        ("03.01.2014;;02.01.2014;", "dates_out_of_order", "warning"),
        (";;02.01.2019;", "after_extract_date", "warning"),  # extract date 31.12.2018
    ],
)
def test_impossible_dates_are_reported(exports, out, dates, reason, severity):
    header = "participant_id;scheme;referred_on;offered_on;started_on;ended_on"
    data = exports(extract_date=date(2018, 12, 31), participations=f"{header}\na;AIG;{dates}\n")
    build(data, out)
    assert table(out, "select reason, severity from rejects") == [(reason, severity)]


def test_one_day_stays_and_dates_in_order_are_no_fault(exports, out):
    header = "participant_id;scheme;referred_on;offered_on;started_on;ended_on"
    rows = f"{header}\na;AIG;01.01.2014;01.01.2014;01.01.2014;01.01.2014\n"
    assert build(exports(participations=rows), out).exit_code == 0


def test_a_group_that_is_not_the_schemes_own_is_a_warning(exports, out):
    groups = "group;scheme;places;valid_from\nHage;AIG;8;01.01.2014\n"
    build(exports(participations=_STAYS, groups=groups), out)
    assert table(out, "select line, value, reason, severity from rejects order by line") == [
        (2, "Kjøkken", "unknown_group", "warning"),
        (3, "Kjøkken", "unknown_group", "warning"),
    ]


def test_the_year_may_stand_in_the_file_name(exports, out):
    data = exports(budsjett_2016="art;ansvar;beløp\n10100;366000;1 000,50\n16000;366000;-400\n")
    report = build(data, out)
    assert table(out, "select year, art, version, amount_nok from budget order by art") == [
        (2016, "10100", "original", Decimal("1000.50")),
        (2016, "16000", "original", Decimal("-400.00")),
    ]
    assert report.files[0]["control_sum_file"] == report.files[0]["control_sum_loaded"]


def test_a_period_of_another_year_than_its_line_is_rejected(exports, out):
    rows = "år;periode;art;ansvar;beløp\n2016;201603;1;2;5\n2016;201503;1;2;5\n"
    build(exports(regnskap=rows), out)
    assert table(out, "select period from accounts") == [(3,)]
    assert table(out, "select line, reason from rejects") == [(3, "not_a_period")]


@pytest.mark.parametrize(
    ("stated", "rows", "expected"),
    [
        (date(2018, 6, 30), _STAYS, (date(2018, 6, 30), "settings")),
        (None, _STAYS, (date(2014, 1, 31), "newest_event")),
    ],
)
def test_the_extract_date_is_stated_or_the_newest_event(exports, out, stated, rows, expected):
    build(exports(extract_date=stated, participations=rows), out)
    assert table(out, "select extract_date, extract_date_source from extract") == [expected]


def test_without_any_event_the_extract_date_is_the_day_of_loading(exports, out):
    build(exports(budsjett_2016="art;ansvar;beløp\n1;2;3\n"), out)
    assert table(out, "select extract_date_source from extract") == [("load_date",)]


def test_the_same_bytes_again_are_no_work(exports, out):
    data = exports(participations=_STAYS)
    first = build(data, out).warehouse
    os.utime(data / "participations.csv", (1, 1))
    assert not is_current(data, out)
    again = build(data, out)
    assert (again.status, again.warehouse, again.exit_code) == ("unchanged", first, 0)
    assert is_current(data, out)


def test_changed_exports_are_swapped_in_and_three_versions_kept(exports, out):
    versions = []
    for day in range(1, 6):
        rows = f"participant_id;scheme;started_on\na;AIG;0{day}.01.2014\n"
        versions.append(build(exports(participations=rows), out).warehouse)
    assert storage_versions.current(out) == versions[-1]
    assert sorted(out.glob("*.duckdb")) == sorted(versions[-3:])
    assert not list(out.glob("building-*"))


def test_a_refused_file_keeps_the_warehouse_that_was_there(exports, out):
    data = exports(participations=_STAYS)
    before = build(data, out).warehouse
    (data / "participations.csv").write_text("participant_id\na\n", encoding="utf-8")
    report = build(data, out)
    assert (report.exit_code, storage_versions.current(out), report.warehouse) == (
        4,
        before,
        before,
    )
    assert "mangler tiltak" in storage_versions.read_attempt(out)["messages"]["nb"][0]
    assert is_current(data, out)  # the same refused file is not read at every page view


def test_a_refused_file_in_a_new_folder_does_not_hide_the_others(exports, out):
    data = exports(participations=_STAYS, oppmøte="deltaker_id\na\n")
    report = build(data, out)
    assert report.exit_code == 4
    assert table(out, "select file, status from loads order by file") == [
        ("oppmøte.csv", "refused"),
        ("participations.csv", "loaded"),
    ]


def test_half_an_export_is_not_shown_as_if_it_were_whole(exports, out):
    data = exports(
        participations_2014=_STAYS, groups="group;scheme;places;valid_from\nK;AIG;3;1.1.2014"
    )
    (data / "participations_2013.csv").write_text("participant_id\na\n", encoding="utf-8")
    report = build(data, out)
    assert (report.exit_code, len(report.messages)) == (4, 1)
    assert table(out, "select count(*) from participations") == [(0,)]
    assert table(out, "select file, status, loaded from loads order by file") == [
        ("groups.csv", "loaded", 1),  # another export
        ("participations_2013.csv", "refused", None),
        ("participations_2014.csv", "refused", None),  # sound, but the figures would be too small
    ]


def test_a_refusal_is_reported_as_long_as_the_file_is_there(exports, out):
    data = exports(participations=_STAYS, oppmøte="deltaker_id\na\n")
    first = build(data, out)
    os.utime(data / "participations.csv", (1, 1))
    again = build(data, out)
    assert (again.status, again.exit_code) == ("unchanged", 4)
    messages = storage_versions.read_attempt(out)["messages"]
    assert again.sentences("en") == first.sentences("en") == messages["en"]


def test_exports_of_another_folder_are_never_kept_for_this_one(exports, out, tmp_path):
    build(exports(participations=_STAYS), out)
    other = tmp_path / "other"
    other.mkdir()
    (other / "deltakelser.csv").write_text("deltaker_id\na\n", encoding="utf-8")
    build(other, out)
    assert table(out, "select count(*) from participations") == [(0,)]


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda data: None, "missing_folder"),
        (lambda data: data.mkdir(), "empty_folder"),
        (lambda data: (data.mkdir(), (data / "x.csv").write_text("a\n")), "no_known_export"),
    ],
)
def test_a_folder_with_nothing_to_read_is_one_sentence(tmp_path, out, make, reason):
    make(tmp_path / "data2")
    report = build(tmp_path / "data2", out)
    assert [refusal.reason for refusal in report.messages] == [reason]
    assert (report.exit_code, storage_versions.current(out)) == (4, None)


def test_settings_that_cannot_be_read_are_one_sentence(exports, out):
    report = build(exports(participations=_STAYS, settings="tekst = 1\nx = ="), out)
    assert "skrevet feil på linje 2" in str(report.messages[0])
    report = build(exports(participations=_STAYS, settings='avdeling = "x"'), out)
    assert "innstillingen avdeling er ukjent" in str(report.messages[0])


def test_a_file_that_changes_while_it_is_read_is_refused(exports, out):
    data = exports(participations=_STAYS)

    def write_more(share: float, name: str) -> None:
        with (data / "participations.csv").open("a") as file:
            file.write("c;AIG;Kjøkken;01.01.2014;\n")

    report = build(data, out, write_more)
    assert [refusal.reason for refusal in report.messages] == ["still_written"]
    assert table(out, "select count(*) from participations") == [(0,)]


def test_a_line_that_gets_lost_on_the_way_refuses_the_load(exports, out, monkeypatch):
    insert = validate_rows.insert_sound
    monkeypatch.setattr(
        validate_rows, "insert_sound", lambda family: f"{insert(family)} and rowid <> 2"
    )
    report = build(exports(participations=_STAYS), out)
    assert [refusal.reason for refusal in report.messages] == ["not_adding_up"]
    assert report.sentences("en") == [
        "The file participations.csv: 2 lines in the file but 1 accounted for. "
        "The file was not taken in."
    ]
    assert storage_versions.current(out) is None


def test_check_reads_the_same_and_writes_nothing(exports, out, tmp_path):
    data = exports(participations=_STAYS + "    c;AIG;K;01.13.2014;\n")
    report = check(data, tmp_path / "scratch")
    assert (report.exit_code, report.rejected, out.exists()) == (3, 1, False)


def test_one_build_at_a_time(exports, out):
    with storage_versions.prepare_version(out), pytest.raises(Refusal, match="En annen innlesing"):
        build(exports(participations=_STAYS), out)


def test_a_killed_build_leaves_no_lock(exports, out):
    hold = (
        "import sys; from pathlib import Path; from warehouse.storage import versions\n"
        "with versions.prepare_version(Path(sys.argv[1])):\n"
        "    print('locked', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", hold, str(out)]
    process = subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"locked\n"
    data = exports(participations=_STAYS)
    with pytest.raises(Refusal, match="En annen innlesing"):
        build(data, out)
    process.kill()
    process.communicate()
    assert (out / "build.lock").exists()  # the lock goes with the process, not with the file
    assert build(data, out).status == "loaded"


def test_progress_goes_from_nothing_to_all(exports, out):
    seen = []
    build(exports(participations=_STAYS), out, lambda share, name: seen.append((share, name)))
    assert seen[0] == (0.0, "participations.csv")
    assert seen[-1][0] == 1.0


_VALUES = st.sampled_from(
    [
        "a",
        "b",
        "",
        "AIG",
        "01.01.2014",
        "31.12.2013",
        "1.2.14",
        '"',
        'x"y',
        '"q"',
        "skole",
        "Sum",
        "0,5",
    ]
)
_LINES = st.lists(st.lists(_VALUES, min_size=1, max_size=8).map(";".join), max_size=12)


@given(lines=_LINES, newline=st.sampled_from(["\n", "\r\n"]), ends=st.booleans())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_line_of_any_file_is_lost_unreported(tmp_path, lines, newline, ends):
    header = "participant_id;scheme;group;started_on;ended_on;destination"
    text = newline.join([header, *lines]) + (newline if ends else "")
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    (data / "participations.csv").write_bytes(text.encode())
    report = build(data, tmp_path / "out")
    if report.sentences("nb"):
        return
    loaded = {line for (line,) in table(tmp_path / "out", "select source_line from participations")}
    rejects = table(
        tmp_path / "out", "select line, severity from rejects where severity <> 'warning'"
    )
    left_out = {line for line, _ in rejects}
    assert not loaded & left_out
    if '"' not in text:  # else a record may stand on several lines
        assert loaded | left_out | {1} == set(range(1, len(text.splitlines()) + 1))
    assert sum(file["records"] for file in report.files) == len(loaded) + len(left_out)


def test_the_pointer_names_the_file_in_force(exports, out):
    build(exports(participations=_STAYS), out)
    pointer = json.loads((out / "current.json").read_text(encoding="utf-8"))
    assert (out / pointer["warehouse"]) == storage_versions.current(out)
