"""The row of the schemes behind a figure."""

from datetime import date

SCHEMES = """
    scheme;name;valid_from;valid_to;kind;standard_weeks
    JV;Jobbverksted;01.01.2008;31.12.2015;course;4
    START;START;;;course;12
"""


def test_the_weeks_of_a_scheme_stand_in_its_row(warehouse):
    answer = warehouse(schemes=SCHEMES).rows(
        "rows_schemes", years=[2014], schemes=["JV"], measure="standard_weeks"
    )
    dates = (date(2008, 1, 1), date(2015, 12, 31))
    assert [row[:9] for row in answer] == [
        ("JV", "Jobbverksted", *dates, None, True, 4, "schemes.csv", 2)
    ]


def test_of_several_schemes_or_another_measure_there_is_none(warehouse):
    house = warehouse(schemes=SCHEMES)
    assert house.rows("rows_schemes", years=[2014], measure="standard_weeks") == []
    assert house.rows("rows_schemes", years=[2014], schemes=["JV"], measure="groups") == []
