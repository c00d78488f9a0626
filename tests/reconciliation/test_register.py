"""The register of published figures: every line beside what the rows give now."""

from collections import Counter
from pathlib import Path

import pytest

import queries
from queries.reconciliation.published import _NEEDS, compare_register, split_measure
from warehouse import contract

DEMO = Path(__file__).parents[2] / "data" / "demo"
HEAD = "year;document;measure;value;scheme;unit;precision\n"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;31.12.2014
    b;AIG;Ungdom;01.02.2014;
    c;PFF;;01.01.2014;
"""
PLAN = """
    plan;year;kind;line_no;text;amount_thousand_nok
    2017-2018;2017;opening;;Ramme;12442
    2017-2018;2017;change;171;Leie;200
    2017-2018;2017;change;172;Årsverk;570
"""


def _lines(warehouse, *lines: str, **families) -> list[dict]:
    register = compare_register(warehouse(published=HEAD + "\n".join(lines) + "\n", **families))
    return [entry.line for entry in register.entries]


def test_all_figures_of_the_demonstration_reports_hold(demonstration):
    register = compare_register(demonstration)
    printed = (DEMO / "publisert.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert len(register.entries) == len(printed) == 31
    statuses = Counter(entry.line["status"] for entry in register.entries)
    # 1,0 and 11,7 million and 91,4 percent are rounded, the rest is exact
    assert statuses == {"agrees": 28, "within_rounding": 3}


def test_a_figure_is_of_its_year_and_scheme(warehouse):
    lines = _lines(
        warehouse,
        "2014;Rapport;participants;2;AIG;personer;1",
        "2014;Rapport;participants;3;;personer;1",
        "2015;Rapport;participants;2;;personer;1",
        participations=STAYS,
    )
    assert [line["status"] for line in lines] == ["agrees", "agrees", "agrees"]


def test_each_answer_is_asked_once_for_a_choice(warehouse, monkeypatch):
    house = warehouse(
        published=HEAD + "2014;R;stays;2;AIG;;1\n2014;R;participants;2;AIG;;1\n",
        participations=STAYS,
    )
    asked, rows = Counter(), queries.Warehouse.rows
    monkeypatch.setattr(
        queries.Warehouse,
        "rows",
        lambda self, name, **chosen: asked.update([name]) or rows(self, name, **chosen),
    )
    compare_register(house)
    assert asked["figures_people"] == 1


def test_a_line_of_the_plan_is_registered_by_its_number(warehouse):
    lines = _lines(
        warehouse,
        "2017;Plan;frame_change_171;200;;1000 kroner;1",
        "2017;Plan;frame_change;770;;1000 kroner;1",
        "2017;Plan;frame_change_173;-50;;1000 kroner;1",  # the plan has no such line
        "2017;Plan;frame_change_;770;;1000 kroner;1",
        budget_frame=PLAN,
    )
    assert [(line["status"], line["obstacle"]) for line in lines] == [
        ("agrees", None),
        ("agrees", None),
        ("not_computed", "no_value"),
        ("not_computed", "measure"),
    ]


def test_the_rows_of_a_line_of_the_plan_are_that_line(warehouse):
    register = compare_register(
        warehouse(
            published=HEAD + "2017;Plan;frame_change_171;200;;1000 kroner;1\n", budget_frame=PLAN
        )
    )
    (entry,) = register.entries
    (row,) = entry.snapshot.rows
    values = dict(zip(entry.snapshot.columns, row, strict=True))
    assert (values["text"], values["source_line"]) == ("Leie", "3")


@pytest.mark.parametrize(
    ("line", "obstacle"),
    [
        ("2014;R;spend_percent;91,4;;prosent;0,1", "budget"),
        ("2014;R;places;42;PFF;plasser;1", "groups"),
        ("2017;R;frame;12442;;1000 kroner;1", "budget_frame"),
        ("2014;R;nonsense;1;;personer;1", "measure"),
        ("2014;R;participants;1;;årsverk;1", "unit"),
        ("2014;R;participants;1;;kroner;1", "misfit"),
        ("2014;R;participants;1;;personer;ca. 1", "precision"),
        ("2010;R;participants;1;;personer;1", "no_value"),  # before the first row
    ],
)
def test_what_cannot_be_computed_says_why(warehouse, line, obstacle):
    (row,) = _lines(warehouse, line, participations=STAYS)
    assert (row["status"], row["obstacle"]) == ("not_computed", obstacle)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("frame_change_171", ("frame_change", "171")),
        ("frame_change_17_b", ("frame_change", "17_b")),
        ("frame_change", ("frame_change", None)),
        ("frame_opening", ("frame_opening", None)),
        ("my_frame_change_171", ("my_frame_change_171", None)),
    ],
)
def test_a_name_of_the_register_is_a_measure_or_one_with_a_line(name, meant):
    assert split_measure(name) == meant


def test_the_exports_an_answer_needs_are_exports_there_are():
    answers = {measure.answer for measure in queries.measures().values()}
    assert set(_NEEDS) <= answers
    assert {family for needed in _NEEDS.values() for family in needed} <= set(contract.families())
