"""How many took part."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;offered_on;started_on;ended_on;birth_year
    a;AIG;01.12.2013;15.12.2013;01.01.2014;31.03.2014;1990    # under 30
    a;PFF;01.03.2014;01.04.2014;02.04.2014;;1990              # the same person
    b;AIG;;;31.12.2014;;1960                                  # in from the last day
    c;AIG;;;01.01.2013;01.01.2014;                            # out on the first day, age unknown
    d;AIG;;;01.01.2013;31.12.2013;1990                        # out the day before
    e;AIG;31.12.2014;;;;1990                                  # referred on the last day
"""


def _values(answer: list[tuple]) -> dict:
    return {measure: (value, unknown) for measure, value, *_, unknown in answer}


def test_persons_count_once_and_events_on_their_own_date(ask):
    assert _values(ask("figures_people", years=[2014], participations=STAYS)) == {
        "ended": (2, None),
        "offered": (1, None),
        "part_time_person_rate": (0, None),  # without a share a place is whole
        "participants": (3, None),
        "referred": (2, None),
        "started": (3, None),
        "stays": (4, None),
        "under_30": (1, 1),
    }


def test_nobody_in_a_scheme_is_zero(ask):
    answer = ask("figures_people", years=[2014], schemes=["JV"], participations=STAYS)
    assert {value for measure, value, *_ in answer if not measure.endswith("_rate")} == {0}
    assert {value for measure, value, *_ in answer if measure.endswith("_rate")} == {None}


def test_a_year_before_or_after_the_export_is_unknown_and_not_zero(ask):
    inputs = {"participations": STAYS, "extract_date": date(2014, 12, 31)}
    for year in (2012, 2015):
        answer = ask("figures_people", years=[year], **inputs)
        assert {value for _, value, *_ in answer} == {None}


def test_a_missing_export_is_unknown_and_not_zero(ask):
    assert {value for _, value, *_ in ask("figures_people", years=[2014])} == {None}


def test_schemes_and_years_share_persons_but_not_stays(ask):
    both = _values(ask("figures_people", years=[2013, 2014], participations=STAYS))
    assert (both["participants"], both["stays"]) == ((4, None), (5, None))


def test_what_the_export_lacks_is_unknown_and_not_zero(ask):
    rows = "participant_id;scheme;started_on\na;AIG;01.01.2014"
    assert _values(ask("figures_people", years=[2014], participations=rows)) == {
        "ended": (0, None),
        "offered": (None, None),  # nobody has a day of an offer
        "part_time_person_rate": (0, None),
        "participants": (1, None),
        "referred": (None, None),  # nor of a referral
        "started": (1, None),
        "stays": (1, None),
        "under_30": (None, 1),  # nor a birth year: the one person is of unknown age
    }


def test_one_person_of_any_year_and_scheme_is_enough_for_none_to_be_zero(ask):
    rows = """
        participant_id;scheme;referred_on;offered_on;started_on;birth_year
        a;AIG;;;01.01.2014;
        b;JV;01.12.2012;15.12.2012;01.01.2013;1950
    """
    answer = ask("figures_people", years=[2014], schemes=["AIG"], participations=rows)
    figures = {name: _values(answer)[name] for name in ("referred", "offered", "under_30")}
    assert figures == {"referred": (0, None), "offered": (0, None), "under_30": (0, 1)}


def test_part_time_is_of_persons_whatever_their_other_stays(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;place_share
            a;AIG;01.01.2014;31.01.2014;0,5
            a;TPL;01.02.2014;;1                   # a whole place later in the year
            b;AIG;31.12.2014;;0,9999              # from the last day
            c;AIG;01.01.2014;;                    # whole
            d;AIG;01.01.2013;31.12.2013;0,5       # the year before
            e;AIG;01.01.2014;;100 %
        """
    )
    rows = {row[0]: row[1:] for row in house.rows("figures_people", years=[2014])}
    assert rows["part_time_person_rate"] == (2 / 4, 2, 4, None, None, None)
    rows = house.rows("rows_people", years=[2014], measure="part_time_person_rate")
    # of a the stay with part of a place stands for both
    found = [(row[0], row[3].month, row[9], row[10]) for row in rows]
    assert sorted(found) == [("a", 1, 2, True), ("b", 12, 1, True), ("c", 1, 1, False),
                             ("e", 1, 1, False)]  # fmt: skip
