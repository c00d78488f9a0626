"""Every form of design.md section 2 that a file may have, with the rows it gives."""

import random
import re
import shutil
from datetime import date
from decimal import Decimal

import duckdb
import pytest

from tests.ingest.damaged import LATE, late, reader
from warehouse import national_id
from warehouse.build import build
from warehouse.summary import as_text

_BUDGET = "år;art;ansvar;beløp\n"


@pytest.fixture
def read(tmp_path):
    return reader(tmp_path)


def amounts(*written: str) -> str:
    """A budget with these amounts, one a line, from line 2."""
    return _BUDGET + "".join(f"2014;{art};366;{amount}\n" for art, amount in enumerate(written, 1))


def loaded(outcome) -> list[str]:
    return [str(amount) for (amount,) in outcome.rows]


# --- What a column proves of 1.234 ---------------------------------------------------------------


@pytest.mark.parametrize("proof", ["1.234,50", "12,5", "1.234.567", "0,12"])
def test_where_the_comma_is_the_decimal_mark_a_point_means_thousands(read, proof):
    outcome = read(amounts("1.234", proof, "-12.000"), "amount_nok", "budsjett.csv")
    assert (loaded(outcome)[0], loaded(outcome)[2]) == ("1234.00", "-12000.00")
    assert outcome.left_out == []


@pytest.mark.parametrize("proof", ["1,234.50", "12.5", "1,234,567"])
def test_where_the_point_is_the_decimal_mark_a_comma_means_thousands(read, proof):
    outcome = read(amounts("1,234", proof), "amount_nok", "budsjett.csv")
    assert loaded(outcome)[0] == "1234.00"
    assert outcome.left_out == []


def test_a_column_that_proves_both_proves_nothing(read):
    outcome = read(amounts("1.234", "12,5", "12.5"), "amount_nok", "budsjett.csv")
    assert loaded(outcome) == ["12.50", "12.50"]
    assert outcome.left_out == [(2, "not_a_number", "rejected")]


def test_a_third_decimal_that_is_proved_is_an_hour_and_no_krone(read):
    hours = "deltaker_id;tiltak;dato;planlagte_timer\na;AIG;01.01.2014;1,234\na;AIG;2.1.2014;7,5\n"
    assert read(hours, "planned_hours", "oppmøte.csv").rows == [
        (Decimal("1.234"),),
        (Decimal("7.5"),),
    ]


def test_an_amount_with_a_proved_third_decimal_is_left_out(read):
    outcome = read(amounts("1,234", "7,5"), "amount_nok", "budsjett.csv")
    assert (loaded(outcome), outcome.left_out) == (["7.50"], [(2, "not_a_number", "rejected")])


def test_another_column_and_another_file_prove_nothing(read, tmp_path):
    hours = "deltaker_id;tiltak;dato;planlagte_timer;oppmøtte_timer\na;AIG;01.01.2014;1.234;6,5\n"
    read("deltaker_id;tiltak;dato;planlagte_timer\nb;AIG;01.01.2014;7,5\n", name="oppmøte_2.csv")
    outcome = read(hours, "planned_hours", "oppmøte_1.csv")
    assert outcome.rows == [(Decimal("7.5"),)]  # of the other file


def test_the_proof_may_come_after_25_000_lines(read):
    good = [str(number % 1000) for number in range(LATE)]
    outcome = read(amounts("1.234", *good, "1.234,50"), "amount_nok", "budsjett.csv")
    assert (loaded(outcome)[0], loaded(outcome)[-1], outcome.left_out) == ("1234.00", "1234.50", [])
    file = outcome.report.files[0]
    assert (file["records"], file["loaded"]) == (LATE + 2, LATE + 2)
    assert file["control_sum_file"] == file["control_sum_loaded"]


# --- Amounts and dates as people write them ------------------------------------------------------


def test_amounts_in_every_form_past_the_look_of_a_reader(read):
    written = ["1 234,50", "1\u00a0234,50", "1\u202f234,50", "\u221250", "50-", "(50)", "1.234,50"]
    good = ["1"] * LATE
    outcome = read(amounts(*good, *written), "amount_nok", "budsjett.csv")
    assert loaded(outcome)[LATE:] == ["1234.50"] * 3 + ["-50.00"] * 3 + ["1234.50"]
    assert outcome.left_out == []


def test_dates_in_every_form_past_the_look_of_a_reader(read):
    forms = ["01.02.2014", "1.2.2014", "2014-02-01", "01.02.2014 00:00", "2014-02-01T00:00:00"]
    lines = [f"x{place};AIG;K;{form};;" for place, form in enumerate(forms)]
    outcome = read(late(*lines), "started_on")
    assert outcome.rows[LATE:] == [(date(2014, 2, 1),)] * 5


@pytest.mark.parametrize("written", ["01.02.14", "31.04.2014", "2014-02-30", "01.02.2014 12:30"])
def test_a_late_date_that_is_none_is_left_out_alone(read, written):
    outcome = read(late(f"a;AIG;K;{written};;", "b;AIG;K;01.02.2014;;"))
    assert outcome.rows[LATE:] == [("b", LATE + 3)]
    assert outcome.left_out == [(LATE + 2, "not_a_date", "rejected")]


# --- Identity numbers ----------------------------------------------------------------------------


def numbered(day: int, month: int) -> str:
    """A number with valid checksums whose first six digits are this day and month of 1990."""
    numbers = (f"{day:02d}{month:02d}90{tail:05d}" for tail in range(1, 99_999))
    return next(number for number in numbers if national_id.holds_identity_number(number))


@pytest.mark.parametrize(
    ("day", "month"),
    [(17, 5), (57, 5), (17, 85), (57, 85), (17, 45), (17, 70)],
    ids=["fødselsnummer", "D-nummer", "Tenor", "Tenor D-nummer", "+40", "+65"],
)
def test_a_late_identity_number_of_any_kind_refuses_the_file(read, day, month):
    outcome = read(late(f"{numbered(day, month)};AIG;K;01.02.2014;;"))
    assert outcome.refused == "identity_number"
    assert outcome.report.messages[0].details["line"] == LATE + 2


@pytest.mark.parametrize(
    "written", ["{0} {1}", "{0}-{1}", "{0}\u00a0{1}", "{0}{1}", "ref. {0}{1}, se notat", "x{0} {1}"]
)
def test_an_identity_number_in_any_dress_inside_a_text_refuses_the_file(read, written):
    number = numbered(17, 5)
    text = written.format(number[:6], number[6:])
    outcome = read(late(f"a;AIG;{text};01.02.2014;;"))
    assert outcome.refused == "identity_number"
    assert number[6:] not in outcome.report.messages[0].sentence("nb")


@pytest.mark.parametrize(
    "written",
    [
        "{0}{1}{2} {3}\u00a0{4}",
        "{0}{1}{2}\u00a0{3}\u00a0{4}",  # no-break spaces
        "{0}.{1}.{2} {3}{4}",
        "{0} {1} {2} {3}{4}",
        "{0}/{1}/{2}-{3}{4}",
        "{0}{1}{2}  {3}{4}",  # two spaces
        "{0}{1}{2}/{3}{4}",
        "{0}{1}{2}.{3}{4}",
        "{0}{1}{2}\u2013{3}{4}",  # an en dash
        "{0}{1}{2}\u2007{3}{4}",  # a figure space
        "{0}{1}{2}\u200b{3}{4}",  # a space of no width
        "{0}{1}{2}\u00ad{3}{4}",  # a soft hyphen
        '"{0}{1}{2}\n{3}{4}"',  # a new line inside a quoted value
        '"{0}.{1}.{2}\n {3} {4}"',
    ],
)
def test_an_identity_number_taken_apart_refuses_the_file(read, written):
    number = numbered(17, 5)
    parts = (number[:2], number[2:4], number[4:6], number[6:9], number[9:])
    outcome = read(f"deltaker_id;tiltak;gruppe\na;AIG;{written.format(*parts)}\n")
    assert outcome.refused == "identity_number"


@pytest.mark.parametrize(
    ("name", "row", "is_refused"),
    [
        ("deltakelser.csv", "{};AIG;x", True),
        ("deltakelser.csv", '"{} ";AIG;x', True),
        ("deltakelser.csv", "a;AIG;ref {}", False),  # ten digits in a text are ten digits
        ("budsjett_2014.csv", "1;2;{}", False),  # and kroner in a ledger
    ],
)
def test_an_identity_number_that_lost_its_first_zero_refuses_the_file(read, name, row, is_refused):
    header = "art;ansvar;beløp" if name.startswith("b") else "deltaker_id;tiltak;gruppe"
    outcome = read(f"{header}\n{row.format(numbered(7, 5)[1:])}\n", "source_line", name)
    assert outcome.refused == ("identity_number" if is_refused else None)


@pytest.mark.parametrize(
    "text",
    [
        "22 33 44 55",
        "+47 22 33 44 55",
        "0047 22334455",
        "01.02.2014 1234",
        "2014-02-01 12345",
        "2014-02-01 1234567",
        "01.02.2014 - 28.02.2014",
        "12 345 678 901",
        "1234.56.78901",
        "kl. 10.30 17.05.2014 150",
        "1705901018",
    ],
)
def test_phones_dates_and_amounts_are_no_identity_numbers(text):
    draw = random.Random(text)  # whatever their digits are
    for _ in range(1000):
        drawn = re.sub("[3-9]", lambda _: draw.choice("3456789"), text)
        assert not national_id.holds_identity_number(drawn), drawn


def test_a_late_number_without_its_first_zero_is_found(read):
    outcome = read(late(f"{numbered(7, 5)[1:]};AIG;K;01.02.2014;;"))
    assert outcome.refused == "identity_number"
    assert outcome.report.messages[0].details["line"] == LATE + 2


def test_a_file_named_by_an_identity_number_is_refused_and_the_number_never_repeated(
    exports, tmp_path
):
    number = numbered(17, 5)
    seen = []
    data = exports(**{f"deltakelser_{number}": "deltaker_id;tiltak\na;AIG\n"})
    report = build(data, tmp_path / "out", lambda share, name: seen.append(name))
    assert report.messages[0].sentence("nb") == (
        "Filen deltakelser_•••••••••••.csv har et fødselsnummer eller D-nummer i navnet sitt. "
        "Gi den et annet navn."
    )
    assert number not in f"{seen}{report.files}{report.sentences('en')}"


def test_digits_that_only_look_like_one_are_a_value(read):
    number = numbered(17, 5)
    near = number[:10] + str((int(number[10]) + 1) % 10)
    assert read(late(f"{near};AIG;K;01.02.2014;;")).rows[LATE] == (near, LATE + 2)


# --- Settings: aliases, signs --------------------------------------------------------------------


def test_aliases_may_name_export_and_column_in_norwegian(read):
    settings = '[aliases.deltakelser]\n"Klientnr" = "deltaker_id"\n"Inn" = "startdato"\n'
    outcome = read(
        "KLIENTNR;tiltak;inn\na;AIG;01.01.2014\n", "participant_id, started_on", settings=settings
    )
    assert outcome.rows == [("a", date(2014, 1, 1))]


_ACCOUNTS = "år;periode;art;ansvar;beløp\n2014;1;10100;366;1000\n2014;1;16000;366;400\n"


@pytest.mark.parametrize("of", ["accounts", "regnskap", '"regnskap_2014.csv"'])
def test_income_without_a_minus_is_turned_and_the_sums_show_it(read, of):
    settings = f'signs = {{ {of} = "income_positive" }}'
    outcome = read(_ACCOUNTS, "art, amount_nok", "regnskap_2014.csv", settings)
    assert outcome.rows == [("10100", Decimal(1000)), ("16000", Decimal(-400))]
    file = outcome.report.files[0]
    assert (file["control_sum_file"], file["control_sum_loaded"]) == (Decimal(1400), Decimal(600))


def test_signs_of_another_export_turn_nothing(read):
    settings = 'signs = { budget = "income_positive" }'
    outcome = read(_ACCOUNTS, "amount_nok", "regnskap_2014.csv", settings)
    assert loaded(outcome) == ["1000.00", "400.00"]


# --- Several files -------------------------------------------------------------------------------


def test_a_stay_that_stands_in_two_files_is_loaded_once_and_says_where(exports, tmp_path):
    stay = "deltaker_id;tiltak;startdato\na;AIG;01.01.2014\n"
    data = exports(deltakelser_2013=stay, deltakelser_2014=stay + "b;AIG;01.01.2014\n")
    report = build(data, tmp_path / "out")
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rows = warehouse.execute(
            "select participant_id, source_file from participations order by all"
        ).fetchall()
        rejects = warehouse.execute("select file, line, value, reason from rejects").fetchall()
    assert rows == [("a", "deltakelser_2013.csv"), ("b", "deltakelser_2014.csv")]
    assert rejects == [("deltakelser_2014.csv", 2, "deltakelser_2013.csv:2", "repeated_key")]


def test_a_refused_file_leaves_no_line_of_itself(exports, tmp_path):
    number = numbered(17, 5)
    data = exports(deltakelser_2013="deltaker_id;tiltak;startdato\nb;AIG;01.01.2014\n")
    late_fault = late(f"{number};AIG;K;01.02.2014;;")
    (data / "deltakelser_2014.csv").write_text(late_fault, encoding="utf-8")
    report = build(data, tmp_path / "out")
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rows = warehouse.execute("select participant_id from participations").fetchall()
        rejects = warehouse.execute("select * from rejects").fetchall()
    assert (rows, rejects, report.exit_code) == ([], [], 4)  # nor of b: half an export looks whole


# --- Rows that cannot be, or may not be ----------------------------------------------------------


def test_what_a_row_can_be_at_fault_for(exports, tmp_path):
    data = exports(
        extract_date=date(2014, 12, 31),
        groups="""
            group;scheme;places;valid_from;valid_to
            Hage;AIG;8;01.01.2014;30.06.2014
            Hage;AIG;8;01.06.2014;              # in June it has two lines
            Bod;AIG;3;01.01.2014;31.03.2014
            Sal;AIG;3;01.02.2014;01.01.2014     # valid to before from
        """,
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on;place_share
            a;AIG;Hage;;01.01.2014;31.01.2014;1
            a;AIG;Hage;;31.01.2014;28.02.2014;1     # both on the last of January
            b;AIG;Bod;;01.04.2014;30.04.2014;1      # the group closed the day before
            c;AIG;Bod;;31.03.2014;30.04.2014;1      # open on the first day: no fault
            d;AIG;Kjøkken;;01.01.2014;;1            # no such group
            e;AIG;Hage;02.01.2014;01.01.2014;;1     # referred after the start
            f;AIG;Hage;;01.02.2014;31.01.2014;1     # ended before the start
            g;AIG;Hage;;01.01.2014;;1,5             # more than a place
            h;AIG;Hage;;01.01.2015;;1               # after the extract date
        """,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;01.01.2014;6;7                    # more than planned
            a;AIG;02.01.2014;-6;                    # fewer than none
        """,
    )
    report = build(data, tmp_path / "out")
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rejects = warehouse.execute(
            "select family, line, reason, severity from rejects order by all"
        ).fetchall()
    assert rejects == [
        ("attendance", 2, "more_than_planned", "warning"),
        ("attendance", 3, "too_small", "rejected"),
        ("groups", 3, "overlapping_places", "warning"),
        ("groups", 5, "valid_to_before_from", "rejected"),
        ("participations", 3, "overlapping_stay", "warning"),
        ("participations", 4, "group_not_open", "warning"),
        ("participations", 6, "unknown_group", "warning"),
        ("participations", 7, "dates_out_of_order", "warning"),
        ("participations", 8, "end_before_start", "rejected"),
        ("participations", 9, "not_a_share", "rejected"),
        ("participations", 10, "after_extract_date", "warning"),
    ]


def test_dates_of_people_before_1950_and_money_before_1990_are_left_out(exports, tmp_path):
    data = exports(
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;;31.12.1949           # the day before
            b;AIG;01.01.0014;01.01.2014
            c;AIG;;01.01.1950
        """,
        attendance="participant_id;scheme;held_on;planned_hours\na;AIG;01.01.1900;6\n",
        accounts="""
            year;period;art;responsibility;amount_nok
            1989;1;1;2;5
            1990;1;1;2;5
            2100;1;1;2;5
            2101;1;1;2;5
        """,
    )
    report = build(data, tmp_path / "out")
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rejects = warehouse.execute(
            "select family, line, column_name, reason from rejects "
            "where severity = 'rejected' order by all"
        ).fetchall()
    assert rejects == [
        ("accounts", 2, "year", "too_early"),
        ("accounts", 5, "year", "not_a_year"),
        ("attendance", 2, "held_on", "too_early"),
        ("participations", 2, "started_on", "too_early"),
        ("participations", 3, "referred_on", "too_early"),
    ]
    assert "  accounts.csv linje 2, år: For langt tilbake i tid (før 1990)." in as_text(
        report, "nb"
    )


def test_a_spilling_build_leaves_nothing_behind(exports, tmp_path):
    out = tmp_path / "out"
    (out / "building-1.duckdb.tmp").mkdir(parents=True)  # what a killed build had spilled
    build(exports(deltakelser="deltaker_id;tiltak\na;AIG\n"), out)
    assert not list(out.glob("building-*"))
    shutil.rmtree(out)
