"""Figures: how many groups there were, and the weeks a scheme is meant for."""

import pytest

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;8;01.01.2014;30.06.2014
    Ungdom;AIG;10;01.07.2014;             # the same group with more places
    Kantine;AIG;8;31.12.2014;             # opened on the last day
    Vaskeri;AIG;6;01.01.2013;01.01.2014   # closed after the first
    Gjenbruk;AIG;5;01.01.2013;31.12.2013  # closed the day before
    Norsk;AIG;0;01.01.2013;               # never a place
    Ungdom;JV;4;01.01.2014;               # another scheme's, of the same name
"""
SCHEMES = """
    scheme;name;valid_from;valid_to;kind;standard_weeks
    AIG;Arbeidstrening;;;group;
    JV;Jobbverksted;01.01.2008;31.12.2015;course;4
    JV;Jobbverksted 1;01.01.2016;;course;5
"""
INPUTS = {"groups": GROUPS}


def _value(answer: list[tuple], measure: str):
    return {row[0]: row[1] for row in answer}[measure]


@pytest.mark.parametrize(
    ("chosen", "groups"),
    [
        ({"years": [2014], "schemes": ["AIG"]}, 3),  # Ungdom, Kantine, Vaskeri
        ({"years": [2014]}, 4),  # and Ungdom of JV
        ({"years": [2013], "schemes": ["AIG"]}, 2),
        ({"years": [2014], "schemes": ["TPL"]}, 0),  # the export of groups has none of it
        ({"years": [2012]}, None),  # before the first group: not known
    ],
)
def test_a_group_counts_once_where_it_was_open_on_some_day(ask, chosen, groups):
    assert _value(ask("figures_groups", **chosen, **INPUTS), "groups") == groups


def test_without_an_export_of_groups_their_number_is_not_known(ask):
    rows = "participant_id;scheme;started_on\na;AIG;01.01.2014"
    assert _value(ask("figures_groups", years=[2014], participations=rows), "groups") is None


@pytest.mark.parametrize(
    ("years", "chosen", "weeks"),
    [
        ([2014], ["JV"], 4),
        ([2015], ["JV"], 4),  # in force to the last day of 2015
        ([2016], ["JV"], 5),
        ([2015, 2016], ["JV"], 5),  # as it is at the end of them
        ([2014], ["AIG"], None),  # unknown
        ([2014], ["AIG", "JV"], None),  # of two schemes there is no one number
        ([2007], ["JV"], None),  # before the scheme
    ],
)
def test_the_weeks_of_one_scheme_are_those_in_force_at_the_end(warehouse, years, chosen, weeks):
    answer = warehouse(schemes=SCHEMES).rows("figures_groups", years=years, schemes=chosen)
    assert _value(answer, "standard_weeks") == weeks
