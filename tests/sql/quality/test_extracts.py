"""Which files were read, and how it went."""

from datetime import date


def test_one_row_a_file_with_how_far_it_reaches(ask):
    answer = ask(
        "extracts",
        participations="""
            participant_id;scheme;started_on
            a;AIG;01.01.2014
            b;AIG;31.02.2014       # no such day: rejected
        """,
        groups="group;scheme;places;valid_from\nUngdom;AIG;8;01.01.2014",
    )
    assert [row[:-1] for row in answer] == [
        ("groups", "groups.csv", 1, 1, 0, 0, 0, "loaded", None, None),
        ("participations", "participations.csv", 2, 1, 1, 0, 0, "loaded", None, date(2014, 1, 1)),
        ("schemes", "schemes.csv", 5, 5, 0, 0, 0, "loaded", None, None),
    ]
