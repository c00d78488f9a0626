"""Money that would be counted twice, or be a sum of other lines: refused, or passed over."""

from decimal import Decimal

import pytest

from tests.ingest.damaged import reader
from warehouse import upload
from warehouse.build import build

_ACCOUNTS = "år;periode;art;ansvar;beløp\n2014;1;10100;366;5\n2014;2;10100;366;7\n"


@pytest.fixture
def read(tmp_path):
    return reader(tmp_path)


def test_a_file_that_lies_there_twice_is_refused_and_both_are_named(exports, tmp_path):
    data = exports(**{"regnskap_2014": _ACCOUNTS, "regnskap_2014 (1)": _ACCOUNTS})
    report = build(data, tmp_path / "out")
    assert report.exit_code == 4
    assert report.messages[0].sentence("en") == (
        "The files regnskap_2014.csv and regnskap_2014 (1).csv hold the same. "
        "Remove one of them, or everything counts twice."
    )
    assert [file["loaded"] for file in report.files] == [None, None]  # nor half of it


def test_a_file_that_is_a_copy_saved_anew_is_refused_too(exports, tmp_path):
    data = exports(regnskap_2014=_ACCOUNTS, regnskap_2013=_ACCOUNTS.replace("2014", "2013"))
    anew = "art;ansvar;beløp;periode;år\n10100;366;7,00;2;2014\n10100;366;5;1;2014\n"
    (data / "regnskap_alt.csv").write_text(anew, encoding="cp1252")
    report = build(data, tmp_path / "out")
    assert [(message.reason, message.details) for message in report.messages] == [
        ("same_content", {"file": "regnskap_alt.csv", "other": "regnskap_2014.csv"})
    ]
    assert [file["loaded"] for file in report.files] == [None, None, None]


def test_an_upload_that_is_a_copy_of_another_file_is_reported(exports):
    data = exports(settings="uploads = true", regnskap_2014=_ACCOUNTS)
    content = (data / "regnskap_2014.csv").read_bytes()
    report = upload.check_upload(data, "regnskap_2014 (1).csv", content)
    assert [message.reason for message in report.messages] == ["same_content"]


@pytest.mark.parametrize("between", ["", "år;periode;art;ansvar;beløp\n"])
def test_a_ledger_pasted_twice_into_one_file_is_refused(read, between):
    lines = _ACCOUNTS.partition("\n")[2]
    assert read(_ACCOUNTS + between + lines, name="regnskap.csv").refused == "pasted_twice"


@pytest.mark.parametrize("again", ["2014;1;10100;366;5\n", "2014;1;10100;366;5\n" * 2])
def test_a_line_that_stands_several_times_among_others_is_money_each_time(read, again):
    outcome = read(_ACCOUNTS + again, "art", "regnskap.csv")
    assert (len(outcome.rows), outcome.left_out) == (2 + again.count("\n"), [])


_WIDE = "år;ansvar;art;tekst;tjeneste;beløp\n2014;366000;10100;a;242;5000\n"


@pytest.mark.parametrize(
    "line",
    [
        "2014;366000;Sum;;;5000",
        "2014;Sum 366000;;;;5000",
        "2014;366000;Sum 10;Lønn;242;5000",
        "2014;366000;Delsum;;;5000",
        "2014;366000;10100;a;Totalt 242;5000",
        "Sum 2014;366000;10100;a;242;5000",
        "2014;366000;herav:;a;242;5000",
        "2014;I alt;10100;a;242;5000",
    ],
)
def test_a_sum_of_other_lines_is_no_amount_of_its_own(read, line):
    outcome = read(f"{_WIDE}{line}\n", "art, amount_nok", "budsjett.csv")
    assert outcome.rows == [("10100", Decimal(5000))]
    assert outcome.left_out == [(3, "total_line", "skipped")]
    assert outcome.report.files[0]["control_sum_file"] == Decimal(5000)


@pytest.mark.parametrize("line", ["2014;366000;Lønn;;;5", "2014;Avdeling;10100;;;5"])
def test_an_art_or_responsibility_without_a_digit_is_left_out(read, line):
    outcome = read(f"{_WIDE}{line}\n", "art", "budsjett.csv")
    assert outcome.left_out == [(3, "not_a_code", "rejected")]


def test_a_text_or_a_project_named_like_a_total_is_no_total(read):
    line = "2014;366000;10100;Sum til fordeling;Summer;5"
    assert len(read(f"{_WIDE}{line}\n", "art", "budsjett.csv").rows) == 2


def test_a_scheme_with_the_code_sum_is_a_scheme(read):
    outcome = read("tiltak;navn\nSUM;Sommerjobb\nSum;2\nTotalt;\n", "scheme, name", "tiltak.csv")
    assert outcome.rows == [("SUM", "Sommerjobb")]
    assert outcome.left_out == [(3, "total_line", "skipped"), (4, "total_line", "skipped")]


def test_a_line_that_begins_like_a_total_but_is_filled_is_a_line(read):
    stays = "deltaker_id;tiltak;gruppe;startdato;sluttdato\nTotal;AIG;K;01.01.2014;\n"
    assert read(stays, "participant_id").rows == [("Total",)]


@pytest.mark.parametrize(
    "line",
    [
        "2014,1,366,150,75,Lønn",
        "2014,1,366,150,75,",
        "2014,1,366,-1,234.50,a",
        "2014,1,366,1,234,a",
    ],
)
def test_an_amount_that_its_comma_cut_in_two_is_left_out(read, line):
    good = '2014,2,366,"6,50",b\n2014,3,366,7,75\n2014,4,366,8.5,x,77\n'
    outcome = read(f"år,art,ansvar,beløp,tekst\n{line}\n{good}", "amount_nok, text", "budsjett.csv")
    assert outcome.rows == [(Decimal("6.5"), "b"), (Decimal(7), "75"), (Decimal("8.5"), "x")]
    assert outcome.left_out == [
        (2, "split_number", "rejected"),
        (5, "surplus_values", "warning"),  # 8.5 has its decimals
    ]


def test_hours_that_their_commas_cut_in_two_are_left_out(read):
    hours = "deltaker_id,tiltak,dato,planlagte_timer,oppmøtte_timer\na,AIG,01.01.2014,7,6,5\n"
    assert read(hours, name="oppmøte.csv").left_out == [(2, "split_number", "rejected")]
