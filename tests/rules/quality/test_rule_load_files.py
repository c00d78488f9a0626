"""Read files: each file with its remarks and how far it reaches."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_warnings_are_counted_per_file_and_rejects_are_not_among_them(warehouse):
    house = warehouse(
        participations_2013="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2013;31.12.2013
            a;AIG;01.02.2013;             # while there already: a warning
            b;AIG;01.02.2013;01.01.2013   # ends before it starts: rejected
        """,
        participations_2014="participant_id;scheme;started_on\nc;AIG;01.01.2014",
    )
    rows = rule_rows(
        house,
        "select file, loaded, warning_count, newest_on from load_files where loaded < 5 order by 1",
    )
    assert rows == [
        ("participations_2013.csv", 2, 1, date(2013, 12, 31)),
        ("participations_2014.csv", 1, 0, date(2014, 1, 1)),
    ]
