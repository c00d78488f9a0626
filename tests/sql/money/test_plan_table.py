"""The plan's table: opening frame, numbered changes, corrected frame."""

from decimal import Decimal


def test_the_lines_stand_in_the_order_of_their_numbers_and_the_frame_is_last(ask):
    answer = ask(
        "plan_table",
        budget_frame="""
            plan;year;kind;line_no;text;amount_thousand_nok
            2017-2018;2017;change;173;Innsparing;-50
            2017-2018;2017;change;20;Leie;200,5          # 20 before 173
            2017-2018;2018;change;;Uten nummer;1         # last of the changes; only 2018
            2017-2018;2017;opening;;Ramme 2016;100
            2017-2018;2018;opening;;Ramme 2016;100
        """,
    )
    plan, frame, rent = "2017-2018", (1, "opening", None, "Ramme 2016"), Decimal("200.50")
    assert answer == [
        (plan, *frame, 2017, 100),
        (plan, *frame, 2018, 100),
        (plan, 2, "change", "20", "Leie", 2017, rent),
        (plan, 3, "change", "173", "Innsparing", 2017, -50),
        (plan, 4, "change", None, "Uten nummer", 2018, 1),
        (plan, 5, "corrected", None, None, 2017, rent + 50),
        (plan, 5, "corrected", None, None, 2018, 101),
    ]


def test_a_year_without_an_opening_has_no_corrected_frame(ask):
    answer = ask(
        "plan_table",
        budget_frame="plan;year;kind;text;amount_thousand_nok\n2017;2017;change;Leie;5",
    )
    assert [row[2:] for row in answer] == [
        ("change", None, "Leie", 2017, 5),
        ("corrected", None, None, 2017, None),
    ]


def test_each_plan_has_a_table_of_its_own(ask):
    answer = ask(
        "plan_table",
        budget_frame="""
            plan;year;kind;text;amount_thousand_nok
            2016;2016;opening;Ramme 2015;7
            2017;2017;opening;Ramme 2016;8
        """,
    )
    assert [(row[0], row[1], row[6]) for row in answer] == [
        ("2016", 1, 7),
        ("2016", 2, 7),
        ("2017", 1, 8),
        ("2017", 2, 8),
    ]


def test_without_a_plan_there_is_no_table(ask):
    assert ask("plan_table", budget="year;art;responsibility;amount_nok\n2017;10100;1;5") == []


def test_the_plan_of_the_municipality_gives_13_162_each_year_from_its_lines(demonstration):
    answer = demonstration.rows("plan_table")
    printed = {
        (line_no or kind): [row[6] for row in answer if (row[3] or row[2]) == (line_no or kind)]
        for _, _, kind, line_no, *_ in answer
    }
    assert printed == {
        "opening": [12442] * 4,
        "171": [200] * 4,
        "172": [570] * 4,
        "173": [-50] * 4,
        "corrected": [13162] * 4,
    }
    assert sorted({row[5] for row in answer}) == [2017, 2018, 2019, 2020]
