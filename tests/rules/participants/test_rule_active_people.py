"""Active people: what any of a person's active stays says."""

from tests.rules.rule_rows import rule_rows

PEOPLE = """
    from active_people(chosen(
        [2014], ['AIG', 'JV'], ['NAV Øst', 'NONE'], ['kvp', 'NONE'], ['under30', 'over30', 'NONE']
    ))
    order by participant_id
"""


def test_what_one_active_stay_says_is_known_of_the_person(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;birth_year;nav_office;benefit
            a;AIG;01.01.2014;31.01.2014;1990;;              # young, nothing else given
            a;JV;01.02.2014;;;NAV Øst;                      # the office is given here
            b;AIG;01.01.2014;;;;kvp
            c;AIG;31.12.2014;;1950;;                        # from the last day
            d;AIG;01.01.2013;31.12.2013;1990;NAV Øst;kvp    # out the day before
            e;TPL;01.01.2014;;1990;NAV Øst;kvp              # a scheme that is not chosen
        """
    )
    assert rule_rows(house, PEOPLE) == [
        ("a", True, 2, 1, 1, 2),
        ("b", False, 1, 1, 1, 0),
        ("c", False, 1, 0, 1, 1),
    ]
