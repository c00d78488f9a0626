"""The flow identity, over all that is chosen."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;nav_office
    a;AIG;01.01.2013;01.01.2014;Madla     # in on 1 January, ended that day
    b;AIG;01.01.2014;31.12.2014;          # came and went
    b;JV;01.07.2014;;                     # came, and stays: a stay, not a person, is counted
"""


def test_the_schemes_add_up_to_the_total(ask):
    answer = ask("flow_total_by_year", years=[2013, 2014], participations=STAYS)
    assert answer == [(2013, 0, 1, 0, 1, True), (2014, 1, 2, 2, 1, True)]
    by_scheme = ask("flow_by_year", years=[2014], participations=STAYS)
    assert tuple(sum(row[place] for row in by_scheme) for place in range(2, 6)) == answer[1][1:5]


def test_started_and_ended_are_those_of_the_figures(ask):
    inputs = {"years": [2014], "participations": STAYS}
    figures = {row[0]: row[1] for row in ask("figures_people", **inputs)}
    (row,) = ask("flow_total_by_year", **inputs)
    assert row[2:4] == (figures["started"], figures["ended"])


def test_a_year_before_the_export_is_unknown_and_an_empty_one_is_zero(ask):
    inputs = {"participations": STAYS, "extract_date": date(2015, 6, 30)}
    answer = ask("flow_total_by_year", years=[2012, 2015, 2016], schemes=["AIG"], **inputs)
    assert answer == [
        (2012, None, None, None, None, None),  # before the first stay
        (2015, 0, 0, 0, 0, True),  # 2016 had not begun
    ]


def test_filters_choose_the_stays(ask):
    answer = ask("flow_total_by_year", years=[2014], offices=["Madla"], participations=STAYS)
    assert answer == [(2014, 1, 0, 1, 0, True)]
