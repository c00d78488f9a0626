"""What each scheme was called."""

from datetime import date

SCHEMES = """
    scheme;name;kind;valid_from;valid_to;is_sensitive
    START;KVP Start;kurs;01.01.2010;31.12.2013;nei
    START;START;kurs;01.01.2014;;nei
    PFF;Praksisplasser;praksis;;;ja
"""


def test_the_name_in_force_at_the_end_of_the_newest_chosen_year(ask):
    sensitive = ("PFF", "Praksisplasser", "practice", True)
    before = ask("scheme_names", schemes=SCHEMES, years=[2012, 2013])
    after = ask("scheme_names", schemes=SCHEMES, years=[2013, 2014])
    assert before == [sensitive, ("START", "KVP Start", "course", False)]
    assert after == [sensitive, ("START", "START", "course", False)]


def test_where_no_name_was_in_force_the_newest_stands_in(ask):
    assert ask("scheme_names", schemes=SCHEMES, years=[2009])[1][1] == "START"


def test_without_years_the_newest_name_stands(ask):
    assert ask("scheme_names", schemes=SCHEMES, extract_date=date(2014, 1, 1))[1][1] == "START"


def test_of_a_part_of_the_year_the_name_at_its_end_stands(ask):
    schemes = SCHEMES.replace("31.12.2013", "30.04.2014").replace("01.01.2014", "01.05.2014")
    names = {
        months[-1]: ask("scheme_names", schemes=schemes, years=[2014], months=months)[1][1]
        for months in ([1, 2, 3, 4], [5, 6, 7, 8])
    }
    assert names == {4: "KVP Start", 8: "START"}
