"""The command line of the queries, as design.md section 4 promises it."""

import csv
import json
from datetime import date
from io import StringIO

import pytest

import queries
from queries.__main__ import main
from queries.reconciliation import approval, figure_ref
from warehouse.storage import approvals

STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office;birth_year
    a;PFF;Praksis;01.01.2014;31.12.2014;0,5;NAV Øst;1990
    b;AIG;;01.01.2014;;1;;1960
"""
SCHEMES = "scheme;name;kind\nPFF;Praksisplasser;practice\nAIG;Arbeidstrening;group"
GROUPS = "group;scheme;places;valid_from\nPraksis;PFF;2;01.01.2014"


@pytest.fixture
def house(built, tmp_path, monkeypatch) -> queries.Warehouse:
    """A small warehouse, where the command line looks for it."""
    monkeypatch.setenv("DASHBOARD_WAREHOUSE", str(tmp_path / "out"))
    return built(
        schemes=SCHEMES, participations=STAYS, groups=GROUPS, extract_date=date(2014, 12, 31)
    )


def _printed(capsys, *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


def _refused(capsys, *arguments: str) -> str:
    assert main(list(arguments)) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert len(output.err.splitlines()) == 1
    return output.err.strip()


def test_without_a_name_it_lists_every_answer_with_its_question(capsys):
    listed = _printed(capsys).splitlines()
    assert [line.split()[0] for line in listed] == ["figures", "approved", *queries.answers()]
    assert "how full was each group, month by month?" in "\n".join(listed)


def test_figures_are_the_figures_of_the_pages_with_their_units(house, capsys):
    asked = ["figures", "--year", "2014", "--scheme", "PFF", "--format", "json"]
    printed = json.loads(_printed(capsys, *asked))
    shown = house.figures(years=[2014], schemes=["PFF"])
    keys = ["measure", "value", "numerator", "denominator", "unit"]
    assert all(list(row) == keys for row in printed)
    assert [tuple(row.values()) for row in printed] == [
        (figure.measure, figure.value, figure.numerator, figure.denominator, figure.unit)
        for figure in shown
    ]
    by_name = {row["measure"]: row for row in printed}
    assert list(by_name["participants"].values()) == ["participants", 1, None, None, "persons"]
    assert by_name["utilization_rate"]["value"] == 0.25
    assert by_name["attendance_rate"]["value"] is None


def test_an_answer_is_plain_csv_with_points(house, capsys):
    text = _printed(capsys, "participation_rows", "--year", "2014", "--scheme", "PFF")
    [row] = csv.DictReader(StringIO(text))
    assert (row["place_share"], row["started_on"], row["benefit"]) == ("0.5", "2014-01-01", "")
    assert list(row) == [
        column.name for column in queries.find_answer("participation_rows").columns
    ]


def test_every_filter_can_be_chosen_and_repeated(house, capsys):
    asked = ["participants_by_scheme", "--year", "2014", "--format", "json"]
    assert len(json.loads(_printed(capsys, *asked, "--scheme", "PFF", "--scheme", "AIG"))) == 2
    assert [row["scheme"] for row in json.loads(_printed(capsys, *asked, "--age", "under30"))] == [
        "PFF"
    ]
    assert [row["scheme"] for row in json.loads(_printed(capsys, *asked, "--office", "NONE"))] == [
        "AIG"
    ]
    assert len(json.loads(_printed(capsys, *asked, "--benefit", "NONE"))) == 2


def test_a_fault_and_a_gap_are_named_by_their_words(house, capsys):
    rows = ["data_gap_rows", "--format", "json"]
    assert {row["gap"] for row in json.loads(_printed(capsys, *rows))} == {
        *("no_office", "no_benefit", "no_destination"),
    }
    rows_of_gap = json.loads(_printed(capsys, *rows, "--gap", "no_office", "--year", "2014"))
    assert [row["participant_id"] for row in rows_of_gap] == ["b"]
    rows = ["data_fault_rows", "--family", "participations", "--column-name", "group"]
    assert len(_printed(capsys, *rows, "--reason", "unknown_group").splitlines()) == 1


def test_changes_are_counted_against_the_load_before(built, house, capsys):
    assert _printed(capsys, "changed_rows") == "family,change,lines\n"
    built(schemes=SCHEMES, participations=STAYS.replace("0,5", "1"), groups=GROUPS)
    assert _printed(capsys, "changed_rows") == "family,change,lines\nparticipations,changed,1\n"


def test_what_is_not_there_is_named_with_what_there_is(house, capsys):
    assert _refused(capsys, "status", "--year", "1999") == "There is no year 1999; there are 2014."
    assert _refused(capsys, "figures", "--scheme", "XX").startswith("There is no scheme XX; there")
    assert _refused(capsys, "nonsense").startswith("There is no answer nonsense; there are ")


def test_a_missing_warehouse_is_one_sentence(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("DASHBOARD_WAREHOUSE", str(tmp_path / "nowhere"))
    assert "run `python -m warehouse build` first" in _refused(capsys, "status")


LEDGER = """
    year;art;responsibility;amount_nok
    2014;10100;1;100
    2014;14290;1;20            # VAT, a counter-entry
"""


def test_counter_entries_can_be_left_out(built, house, capsys):
    built(budget=LEDGER)
    without = "--without-counter-entries"
    for arguments, amount in (((), 120), ((without,), 100)):
        [row] = json.loads(_printed(capsys, "budget_by_year", "--format", "json", *arguments))
        assert row["adjusted_nok"] == amount
        rows = json.loads(_printed(capsys, "figures", "--format", "json", *arguments))
        figures = {row["measure"]: row["value"] for row in rows}
        assert figures["budget_adjusted"] == amount


def test_approved_says_of_each_report_whether_its_figures_still_hold(
    house, capsys, tmp_path, monkeypatch
):
    out = tmp_path / "out"
    alone = {"participants": queries.measures()["participants"]}
    monkeypatch.setattr(figure_ref, "measures", lambda: alone)  # one figure is enough to move
    content = approval.compose_approval(house, 2014, ("Kari", ""))
    approvals.save(out, 2014, "annual", content)
    (counted,) = [row for row in content["figures"]["rows"] if row[:2] == ["participants", None]]
    counted[3] = "7"
    approvals.save(out, 2014, "annual", content)
    approvals.save(out, 2013, "annual", content).write_text("{", "utf-8")
    assert main(["approved"]) == 3
    lines = list(csv.reader(StringIO(capsys.readouterr().out)))
    assert lines[0] == ["file", "approved_by", "approved_at", "state", "moved_figures"]
    assert [(name, state, moved) for name, _, _, state, moved in lines[1:]] == [
        ("2013-annual.json", "unreadable", ""),
        ("2014-annual-2.json", "moved", "1"),
        ("2014-annual.json", "holds", "0"),
    ]


PERIODS = {
    "2014": {},
    "2014-H2": {"months": [7, 8, 9, 10, 11, 12]},
    "2014-T1": {"months": [1, 2, 3, 4]},
    "2014-Q4": {"months": [10, 11, 12]},
    "2014-02": {"months": [2]},
    "2014-YTD": {"until": date(2014, 12, 31)},
}


def test_a_period_chooses_its_months(house, capsys):
    for period, params in PERIODS.items():
        printed = json.loads(_printed(capsys, "figures", "--period", period, "--format", "json"))
        shown = {figure.measure: figure.value for figure in house.figures(years=[2014], **params)}
        assert {row["measure"]: row["value"] for row in printed} == shown
    printed = _printed(capsys, "rows_people", "--period", "2014-02", "--measure", "stays")
    assert printed == _printed(capsys, "rows_people", "--year", "2014", "--measure", "stays")


def test_no_such_period_is_one_sentence(house, capsys):
    assert _refused(capsys, "figures", "--period", "2014-T4").startswith(
        "There is no period 2014-T4;"
    )
    assert (
        _refused(capsys, "figures", "--period", "2030-T1")
        == "There is no year 2030; there are 2014."
    )
    both = ("--period", "2014-T1", "--year", "2014")
    assert _refused(capsys, "figures", *both) == "Give --year or --period, not both."
