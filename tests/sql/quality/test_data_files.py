"""What was in each file of the last load, and what became of it."""

from datetime import date
from decimal import Decimal


def test_one_row_a_file_with_its_counts_sums_and_age(ask):
    answer = ask(
        "data_files",
        extract_date=date(2014, 12, 31),
        schemes="scheme;name\nAIG;Arbeidstrening i gruppe",
        participations="""
            participant_id;scheme;started_on;ended_on;favourite
            a;AIG;01.01.2014;11.12.2014;blue      # the newest day: 20 days old
            b;AIG;31.02.2014;;                    # no such day: rejected
            c;AIG;01.01.2014;10.12.2014;
            c;AIG;01.06.2014;;                    # while there already: a warning
        """,
        accounts="""
            year;period;art;responsibility;amount_nok;booked_on
            2014;12;10100;1;100,50;31.12.2014     # booked on the extract date: 0 days old
            2014;13;10100;1;hundre;31.12.2014     # no number: not in any sum
        """,
    )
    counts = [(row[1], row[2], *row[8:13]) for row in answer]
    assert counts == [
        ("accounts.csv", "loaded", 2, 1, 1, 0, 0),
        ("participations.csv", "loaded", 4, 3, 1, 1, 0),
        ("schemes.csv", "loaded", 1, 1, 0, 0, 0),
    ]
    assert [(row[0], *row[13:17], row[18]) for row in answer] == [
        ("accounts", Decimal("100.50"), Decimal("100.50"), date(2014, 12, 31), 0, None),
        ("participations", None, None, date(2014, 12, 11), 20, "favourite"),
        ("schemes", None, None, None, None, None),          # schemes have no days
    ]  # fmt: skip
    assert {row[6:8] for row in answer} == {("utf-8", ";")}
    assert all(row[5] > 0 and row[17] for row in answer)


def test_a_refused_file_says_why_in_both_languages(ask):
    answer = ask(
        "data_files",
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
        attendance="participant_id;scheme\na;AIG",
    )
    [refused] = [row for row in answer if row[2] == "refused"]
    assert refused[:2] == ("attendance", "attendance.csv")
    assert "attendance.csv" in refused[3]
    assert "attendance.csv" in refused[4]
    assert refused[3] != refused[4]


def test_a_day_after_the_extract_date_is_below_0_days_old(ask):
    answer = ask(
        "data_files",
        extract_date=date(2014, 12, 31),
        participations="participant_id;scheme;started_on\na;AIG;02.01.2015",
    )
    assert [row[15:17] for row in answer if row[0] == "participations"] == [(date(2015, 1, 2), -2)]
