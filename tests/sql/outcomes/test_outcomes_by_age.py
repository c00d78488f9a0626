"""Outcomes by age group: the base, its parts and the rates."""


def test_the_age_is_that_of_the_year_of_start(ask):
    answer = ask(
        "outcomes_by_age",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination;birth_year
            a;AIG;31.12.2013;31.01.2014;arbeid;1984    # 29 in the year of start
            b;AIG;01.01.2014;31.01.2014;arbeid;1984    # 30
            c;AIG;01.01.2014;31.01.2014;arbeid;        # not said
        """,
    )
    assert [(*row[:3], row[4]) for row in answer] == [
        ("under30", 1, 32.0, 1),
        ("over30", 1, 31.0, 1),
        ("NONE", 1, 31.0, 1),
    ]
