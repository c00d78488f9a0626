"""Outcomes by year: the base, its parts and the rates."""


def test_a_stay_belongs_to_the_year_it_ended(ask):
    answer = ask(
        "outcomes_by_year",
        years=[2013, 2014, 2015],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2013;31.12.2013;arbeid    # the last day of 2013
            b;AIG;31.12.2013;01.01.2014;arbeid    # the first of 2014
            c;AIG;01.01.2012;31.12.2012;arbeid    # a year that is not chosen
        """,
    )
    assert [(*row[:3], row[4]) for row in answer] == [
        (2013, 1, 365.0, 1),
        (2014, 1, 2.0, 1),
    ]
