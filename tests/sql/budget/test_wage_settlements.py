"""Wage settlements: the change of the budget whose full-year effect is still to come."""

BUDGET = """
    year;art;responsibility;amount_nok;version;line_no;text
    2016;10100;1;500;;;Lønnsoppgjør 2016                    # adopted: no change
    2016;10100;1;120;endring;29;Lønnsoppgjør 2016
    2016;10990;1;43;endring;29;Lønnsoppgjør 2016            # its employer's contribution
    2016;10100;1;10;endring;30;Lønnsoppgjør 2016, tillegg   # a second decision of the same year
    2016;14290;1;7;endring;29;Lønnsoppgjør 2016             # VAT
    2016;10100;1;9;endring;8;Helårseffekt lønnsoppgjør 2015 # another year's
    2016;10100;1;570;endring;172;Nytt årsverk
    2015;10100;1;80;endring;22;Lønnsoppgjør
"""
FRAME = """
    plan;year;kind;text;amount_thousand_nok
    2017-2020;2017;opening;Ramme etter lønnsoppgjør 2016;100  # no change of the frame
    2017-2020;2018;change;Helårseffekt lønnsoppgjør 2016;1    # not the year after
    2017-2020;2017;change;Helårseffekt lønnsoppgjør 2015;1    # another settlement
"""


def test_the_changes_of_a_year_that_are_its_settlement_are_summed(ask):
    answer = ask("wage_settlements", years=[2015, 2016], budget=BUDGET, budget_frame=FRAME)
    assert answer == [(2015, 80), (2016, 180)]


def test_counter_entries_are_left_out_on_demand(ask):
    chosen = {"years": [2016], "with_counter_entries": False}
    assert ask("wage_settlements", **chosen, budget=BUDGET) == [(2016, 173)]


def test_a_settlement_that_the_frame_of_the_next_year_has_is_no_longer_to_come(ask):
    frame = FRAME + "    2017-2020;2017;change;Helårseffekt av lønnsoppgjør 2016;72\n"
    answer = ask("wage_settlements", years=[2015, 2016], budget=BUDGET, budget_frame=frame)
    assert answer == [(2015, 80)]


def test_a_change_that_holds_two_settlements_leaves_the_year_without_a_sum(ask):
    """Nobody knows which part of it is this year's; a part of the year's sum would be wrong."""
    budget = (
        BUDGET
        + "    2016;10100;1;9;endring;8;Helårseffekt lønnsoppgjør 2015 og lønnsoppgjør 2016\n"
    )
    assert ask("wage_settlements", years=[2015, 2016], budget=budget) == [(2015, 80)]


def test_a_year_without_such_a_change_has_no_row(ask):
    budget = "year;art;responsibility;amount_nok;version;text\n2016;10100;1;5;endring;Ny stilling"
    assert ask("wage_settlements", years=[2016], budget=budget) == []
