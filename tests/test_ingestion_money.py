"""Money that would be counted twice, or be a sum of other lines: refused, or passed over."""

import pytest

from tests.damaged import reader
from warehouse import intake
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
        "The files regnskap_2014.csv and regnskap_2014 (1).csv hold exactly the same. "
        "Remove one of them, or everything counts twice."
    )
    assert [file["loaded"] for file in report.files] == [None, None]  # nor half of it


def test_an_upload_that_is_a_copy_of_another_file_is_told_so(exports):
    data = exports(settings="uploads = true", regnskap_2014=_ACCOUNTS)
    content = (data / "regnskap_2014.csv").read_bytes()
    report = intake.check_upload(data, "regnskap_2014 (1).csv", content)
    assert [one.reason for one in report.messages] == ["same_content"]


@pytest.mark.parametrize("between", ["", "år;periode;art;ansvar;beløp\n"])
def test_a_ledger_pasted_twice_into_one_file_is_refused(read, between):
    lines = _ACCOUNTS.partition("\n")[2]
    assert read(_ACCOUNTS + between + lines, name="regnskap.csv").refused == "pasted_twice"


@pytest.mark.parametrize("again", ["2014;1;10100;366;5\n", "2014;1;10100;366;5\n" * 2])
def test_a_line_that_stands_several_times_among_others_is_money_each_time(read, again):
    found = read(_ACCOUNTS + again, "art", "regnskap.csv")
    assert (len(found.rows), found.left_out) == (2 + again.count("\n"), [])
