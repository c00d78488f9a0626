"""Figures: how many stays that ended led to another stay."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;START;01.01.2014;31.01.2014;         # a new stay the day after: counts
    a;AIG;01.02.2014;31.03.2014;arbeid     # the end of it: in the base
    b;START;01.02.2014;28.02.2014;         # goes on where the person was already: in the base
    b;PFF;01.01.2014;;
    c;START;01.01.2014;01.01.2015;         # ended the year after
"""


def test_a_move_is_a_new_stay_and_not_one_that_was_running(ask):
    answer = ask("figures_moves", years=[2014], participations=STAYS)
    assert answer == [("moves", 1.0, 1.0, 3.0, None, None, None)]


def test_nobody_ended_is_zero(ask):
    answer = ask("figures_moves", years=[2014], schemes=["JV"], participations=STAYS)
    assert answer == [("moves", 0.0, 0.0, 0.0, None, None, None)]


def test_a_year_before_or_after_the_export_is_unknown_and_not_zero(ask):
    inputs = {"participations": STAYS, "extract_date": date(2014, 12, 31)}
    for year in (2013, 2015):
        assert ask("figures_moves", years=[year], **inputs) == [("moves", *[None] * 6)]


def test_the_figure_is_the_sum_of_the_rows_on_the_page(ask):
    inputs = {"years": [2014, 2015], "participations": STAYS}
    rows = ask("moves", **inputs)
    (figure,) = ask("figures_moves", **inputs)
    assert figure[2] == sum(row[3] for row in rows if row[1] == "scheme")
    assert figure[3] == sum(row[3] for row in rows)
