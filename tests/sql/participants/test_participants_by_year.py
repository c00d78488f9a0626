"""How many took part in each year."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;offered_on;started_on;ended_on
    a;AIG;15.12.2012;20.12.2012;01.01.2013;31.12.2013    # the whole of 2013
    a;PFF;01.12.2013;;01.01.2014;                        # the same person in another scheme
    b;AIG;31.12.2013;;31.12.2014;                        # in from the last day of 2014
    c;AIG;01.06.2014;;;                                  # waiting
"""


def test_each_count_is_of_its_own_year(ask):
    assert ask("participants_by_year", years=[2012, 2013, 2014], participations=STAYS) == [
        (2012, 0, 0, 1, 1, 0, 0),
        (2013, 1, 1, 2, 0, 1, 1),
        (2014, 2, 2, 1, 0, 2, 0),
    ]


def test_a_scheme_counts_only_its_own(ask):
    answer = ask("participants_by_year", years=[2014], schemes=["PFF"], participations=STAYS)
    assert answer == [(2014, 1, 1, 0, 0, 1, 0)]


def test_the_same_part_of_a_year_can_be_compared(ask):
    answer = ask(
        "participants_by_year", years=[2014], until=date(2014, 12, 30), participations=STAYS
    )
    assert answer == [(2014, 1, 1, 1, 0, 1, 0)]


def test_a_year_before_the_export_is_unknown_and_not_zero(ask):
    answer = ask("participants_by_year", years=[2011], participations=STAYS)
    assert answer == [(2011, None, None, None, None, None, None)]


def test_a_year_after_the_extract_date_has_no_row(ask):
    answer = ask(
        "participants_by_year",
        years=[2015],
        extract_date=date(2014, 12, 31),
        participations=STAYS,
    )
    assert answer == []
