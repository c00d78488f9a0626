"""The plan against the budgets that were adopted."""

import pytest

BUDGET = """
    year;art;responsibility;amount_nok;version
    2015;10100;1;3000;
    2016;10100;1;12942400;
    2016;17090;1;-500000;
    2016;11000;1;77000;endring        # decided later: not in the adopted budget
    2017;10100;1;13161499;
    2016;10100;2;99000;               # another department's
"""


def frame(text: str) -> str:
    return f"""
        plan;year;kind;line_no;text;amount_thousand_nok
        2017-2018;2017;opening;;{text};12442
        2017-2018;2018;opening;;{text};12442
        2017-2018;2017;change;171;Leie;720
    """


def test_the_opening_is_set_against_the_year_it_names_and_the_frame_against_its_own(ask):
    inputs = {"responsibilities": ["1"], "budget": BUDGET}
    answer = ask("plan_against_budget", **inputs, budget_frame=frame("Vedtatt ramme 2016"))
    plan = "2017-2018"
    assert answer == [
        (plan, "opening", 2017, 2016, 12442000, 12442400, -400, True),  # 400 is rounding
        (plan, "corrected", 2017, 2017, 13162000, 13161499, 501, False),  # 501 is not
        (plan, "corrected", 2018, 2018, 12442000, None, None, None),  # not adopted yet
    ]


@pytest.mark.parametrize(
    ("text", "year"),
    [("Vedtatt ramme", 2016), ("Ramme 2015", 2015), ("Konto 12016", 2016), ("Ramme 1 av 2", 2016)],
)
def test_an_opening_that_names_no_year_is_set_against_the_year_before_the_plan(ask, text, year):
    answer = ask("plan_against_budget", budget=BUDGET, budget_frame=frame(text))
    assert answer[0][3] == year


def test_without_a_budget_nothing_is_compared(ask):
    answer = ask("plan_against_budget", budget_frame=frame("Vedtatt ramme 2016"))
    assert {row[5:] for row in answer} == {(None, None, None)}


def test_without_a_plan_there_is_nothing_to_compare(ask):
    assert ask("plan_against_budget", budget=BUDGET) == []
